-- More sessions than the protocol's maximum need somebody's agreement who neither recorded the session nor did it.

create function session_agreement_fits() returns trigger language plpgsql as $$
begin
  if exists (select 1 from app_user u where u.username = new.agreed_by and u.person_id = new.person_id) then
    raise exception 'agreed by who did it' using errcode = 'check_violation', constraint = 'session_not_agreed_by_who_did_it';
  end if;
  return new;
end $$;
create trigger session_agreement_fits before insert on session
  for each row execute function session_agreement_fits();
