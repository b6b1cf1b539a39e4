-- A site can be switched off as a whole: what is on record there stays, and nothing is booked there any more.
alter table site add column active boolean not null default true;

create function site_takes_bookings() returns trigger language plpgsql as $$
begin
  if not (select s.active from site s where s.id = new.site_id) then
    raise exception 'the site is switched off'
      using errcode = 'check_violation', constraint = 'booking_site_is_on';
  end if;
  return new;
end $$;
create trigger booking_site_is_on before insert on booking for each row when (new.status in ('HELD', 'TENTATIVE', 'BOOKED'))
  execute function site_takes_bookings();

-- Whoever switches it off waits for what is being booked and lets nothing begin, so that what she sees then is all there is.
create function site_waits_for_bookings() returns trigger language plpgsql as $$
begin
  lock table booking in share mode;
  return new;
end $$;
create trigger site_waits_for_bookings before update on site for each row when (old.active and not new.active)
  execute function site_waits_for_bookings();
