-- Chains revisions (with every row they made) and audit entries by hash, and finds the first broken link.
-- Both can be run by hand: select first_broken_seal();

create function sealed_content(sealed revision) returns text language plpgsql stable
set timezone = 'UTC' as $$
declare
  content text := jsonb_strip_nulls(to_jsonb(sealed))::text;
  audited text;
  made    text;
begin
  for audited in select c.relname from pg_class c
                 where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname like '%\_aud'
                 order by c.relname collate "C" loop
    execute format('select string_agg(line, E''\n'' order by line collate "C") from '
                || '(select jsonb_strip_nulls(to_jsonb(a))::text as line from %I a where a.rev = $1) made', audited)
       into made using sealed.id;
    if made is not null then
      content := content || E'\n' || audited || E'\n' || made;
    end if;
  end loop;
  return content;
end $$;

create function sealed_content(sealed audit_entry) returns text language sql stable
set timezone = 'UTC' as $$ select jsonb_strip_nulls(to_jsonb(sealed))::text $$;

create function seal_hash(previous text, content text) returns text language sql immutable
return encode(sha256(convert_to(previous || E'\n' || content, 'UTF8')), 'hex');

-- Seals at most that many revisions and as many entries; returns how many it sealed. One at a time: the chain does not fork.
create function seal_what_is_new(most integer, at timestamptz) returns integer language plpgsql as $$
declare
  link     record;
  previous text;
  sealed   integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('audit_seal'));
  select hash into previous from audit_seal order by id desc limit 1;
  previous := coalesce(previous, repeat('0', 64));
  for link in
    (select r.id as revision_id, null::bigint as entry_id, sealed_content(r) as content from revision r
      where not exists (select from audit_seal s where s.revision_id = r.id) order by r.id limit most)
    union all
    (select null, e.id, sealed_content(e) from audit_entry e
      where not exists (select from audit_seal s where s.audit_entry_id = e.id) order by e.id limit most)
  loop
    insert into audit_seal (revision_id, audit_entry_id, previous_hash, hash, sealed_at)
      values (link.revision_id, link.entry_id, previous, seal_hash(previous, link.content), at)
      returning hash into previous;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

-- The number of the first seal that no longer fits what it sealed or what stands before it; null while the chain is intact.
create function first_broken_seal() returns bigint language sql stable as $$
  with link as (
    select s.id, s.hash, s.previous_hash,
           coalesce(lag(s.hash) over (order by s.id), repeat('0', 64)) as hash_before,
           coalesce((select sealed_content(r) from revision r where r.id = s.revision_id),
                    (select sealed_content(e) from audit_entry e where e.id = s.audit_entry_id)) as content
      from audit_seal s)
  select min(id) from link
   where previous_hash <> hash_before or hash is distinct from seal_hash(previous_hash, content)
$$;
