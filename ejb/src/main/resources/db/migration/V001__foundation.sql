-- Extensions, what the application's role may do, sites, drafts, revisions and the sealed audit trail.
-- ${app_role} is the application's database role; this script runs as the owner of the schema.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};

-- One sequence numbers every entity; Hibernate takes 50 at a time.
create sequence entity_seq increment by 50;

create table site (
  id                    bigint      primary key,
  version               integer     not null default 0,
  name                  text        not null,
  zone                  text        not null,
  address               text        not null default '',
  phone                 text        not null default '',
  email                 text        not null default '',
  minors_allowed        boolean     not null default false,
  minors_legal_note     text        not null default '',
  late_cancel_hours     integer     not null default 24,
  hold_hours            integer     not null default 24,
  upcoming_days         integer     not null default 30,
  default_review_due    text        not null default 'P4W',
  default_touch_up_due  text        not null default 'P1Y',
  default_overdue_after text        not null default 'P2M',
  constraint site_name_not_blank check (btrim(name) <> ''),
  constraint site_name_unique unique (name),
  constraint site_zone_known check (zone ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$'),
  constraint site_minors_need_a_legal_note check (not minors_allowed or btrim(minors_legal_note) <> ''),
  constraint site_late_cancel_hours_sensible check (late_cancel_hours between 0 and 336),
  constraint site_hold_hours_sensible check (hold_hours between 1 and 336),
  constraint site_upcoming_days_sensible check (upcoming_days between 1 and 366),
  constraint site_default_review_due_is_period check (default_review_due ~ '^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$'),
  constraint site_default_touch_up_due_is_period check (default_touch_up_due ~ '^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$'),
  constraint site_default_overdue_after_is_period check (default_overdue_after ~ '^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$')
);

-- One site for now; everything that belongs to a site names it nevertheless.
create unique index site_only_one on site ((true));

-- What someone has typed and not yet saved; subject names what the form is about ('new' or an id).
create table draft (
  username text        not null,
  form     text        not null,
  subject  text        not null,
  content  jsonb       not null,
  saved_at timestamptz not null,
  constraint draft_pkey primary key (username, form, subject),
  constraint draft_not_huge check (pg_column_size(content) < 262144)
);

create table revision (
  id         bigint      primary key,
  made_at    timestamptz not null,
  actor      text        not null,
  reason     text        not null default '',
  request_id text        not null,
  constraint revision_has_an_actor check (btrim(actor) <> '')
);
create sequence revision_seq increment by 50;

create table audit_entry (
  id           bigint      primary key,
  made_at      timestamptz not null,
  actor        text        not null,
  action       text        not null,
  subject_type text        not null,
  subject_id   text        not null,
  client_id    bigint,
  detail       text        not null default '',
  reason       text        not null default '',
  request_id   text        not null,
  constraint audit_entry_has_an_actor check (btrim(actor) <> '')
);
create index audit_entry_client on audit_entry (client_id, made_at desc) where client_id is not null;
create index audit_entry_subject on audit_entry (subject_type, subject_id);

-- The sealer chains revisions and entries by hash, outside the transaction that wrote them.
create table audit_seal (
  id             bigint generated always as identity primary key,
  revision_id    bigint references revision,
  audit_entry_id bigint references audit_entry,
  previous_hash  text        not null,
  hash           text        not null,
  sealed_at      timestamptz not null,
  constraint audit_seal_one_subject check (num_nonnulls(revision_id, audit_entry_id) = 1),
  constraint audit_seal_revision_once unique (revision_id),
  constraint audit_seal_entry_once unique (audit_entry_id),
  constraint audit_seal_chain_does_not_fork unique (previous_hash)
);

revoke update, delete, truncate on revision, audit_entry, audit_seal from ${app_role};

-- Gives a table its revisions: the same columns, who and when by revision, add-only for the application.
create function create_revisions_of(audited text, left_out text[] default '{version,period}') returns void
language plpgsql as $$
declare
  kept record;
  key_columns text;
begin
  execute format('create table %I (like %I)', audited || '_aud', audited);
  for kept in select attname, attnotnull from pg_attribute
              where attrelid = audited::regclass and attnum > 0 and not attisdropped loop
    if kept.attname = any (left_out) then
      execute format('alter table %I drop column %I', audited || '_aud', kept.attname);
    elsif kept.attnotnull then
      execute format('alter table %I alter column %I drop not null', audited || '_aud', kept.attname);
    end if;
  end loop;
  select string_agg(quote_ident(a.attname), ', ') into key_columns
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
   where i.indrelid = audited::regclass and i.indisprimary;
  execute format('alter table %I add column rev bigint not null constraint %I references revision, '
              || 'add column revtype smallint, add constraint %I primary key (rev, %s)',
                 audited || '_aud', audited || '_aud_rev', audited || '_aud_pkey', key_columns);
  execute format('revoke update, delete, truncate on %I from ${app_role}', audited || '_aud');
end $$;

-- A recorded fact is never edited: only the columns named as arguments may change, and each only once, from nothing.
create function fact_is_final() returns trigger language plpgsql as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := to_jsonb(new);
  opened text;
begin
  foreach opened in array tg_argv loop
    if before ->> opened is not null and before -> opened is distinct from after -> opened then
      raise exception 'column % of a recorded fact was changed again', opened
        using errcode = 'check_violation', constraint = 'fact_is_final';
    end if;
  end loop;
  if (before - tg_argv - 'version') is distinct from (after - tg_argv - 'version') then
    raise exception 'a recorded fact was edited' using errcode = 'check_violation', constraint = 'fact_is_final';
  end if;
  return new;
end $$;

-- The latest day that any place on earth had when something was recorded: no fact lies in the future.
create function latest_day_at(recorded_at timestamptz) returns date language sql immutable
  return (recorded_at at time zone 'Etc/GMT-14')::date;
