-- What years of history would slow down.

-- Sealing began its search at the first row ever written, every time. Whatever is new lies near the end: ids are handed out in blocks,
-- so that some come late, but seldom by more than ten thousand. Who comes later still is found by the search over all.
create function seal_rows(most integer, at timestamptz, past_revision bigint, past_entry bigint) returns integer language plpgsql as $$
declare
  link     record;
  previous text;
  sealed   integer := 0;
begin
  select hash into previous from audit_seal order by id desc limit 1;
  previous := coalesce(previous, repeat('0', 64));
  for link in
    (select r.id as revision_id, null::bigint as entry_id, sealed_content(r) as content from revision r
      where r.id > past_revision and not exists (select from audit_seal s where s.revision_id = r.id) order by r.id limit most)
    union all
    (select null, e.id, sealed_content(e) from audit_entry e
      where e.id > past_entry and not exists (select from audit_seal s where s.audit_entry_id = e.id) order by e.id limit most)
  loop
    insert into audit_seal (revision_id, audit_entry_id, previous_hash, hash, sealed_at)
      values (link.revision_id, link.entry_id, previous, seal_hash(previous, link.content), at)
      returning hash into previous;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

-- Seals at most that many revisions and as many entries of the newest; returns how many it sealed. One at a time: the chain does not fork.
create or replace function seal_what_is_new(most integer, at timestamptz) returns integer language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit_seal'));
  return seal_rows(most, at,
    coalesce((select max(revision_id) from audit_seal), 0) - 10000, coalesce((select max(audit_entry_id) from audit_seal), 0) - 10000);
end $$;

-- The same of whatever was left behind, however old.
create function seal_what_was_left(most integer, at timestamptz) returns integer language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('audit_seal'));
  return seal_rows(most, at, -9223372036854775808, -9223372036854775808);
end $$;

-- The list of clients by day of registration.
create index client_registered on client (registered_on, number);
