-- The rules table in the hands of the clinic: norms, cases and rulings belong to a version as its rules do; a draft is kept as typed.

alter table protocol_version
  add sessions_minimum                   integer,
  add sessions_typical                   integer,
  add sessions_maximum                   integer,
  add session_minutes_minimum            integer,
  add session_minutes_maximum            integer,
  add result_percent_per_session_minimum integer,
  add result_percent_per_session_maximum integer,
  add constraint protocol_version_sessions_in_order check (sessions_minimum <= sessions_typical
    and sessions_typical <= sessions_maximum and sessions_minimum <= sessions_maximum),
  add constraint protocol_version_sessions_positive check (least(sessions_minimum, sessions_typical, sessions_maximum) > 0),
  add constraint protocol_version_minutes_in_order check (session_minutes_minimum <= session_minutes_maximum),
  add constraint protocol_version_percent_in_order check (result_percent_per_session_minimum <= result_percent_per_session_maximum);
update protocol_version v
   set (sessions_minimum, sessions_typical, sessions_maximum, session_minutes_minimum, session_minutes_maximum,
        result_percent_per_session_minimum, result_percent_per_session_maximum)
     = (select p.sessions_minimum, p.sessions_typical, p.sessions_maximum, p.session_minutes_minimum, p.session_minutes_maximum,
               p.result_percent_per_session_minimum, p.result_percent_per_session_maximum
          from protocol p where p.id = v.protocol_id);
alter table protocol
  drop sessions_minimum, drop sessions_typical, drop sessions_maximum, drop session_minutes_minimum, drop session_minutes_maximum,
  drop result_percent_per_session_minimum, drop result_percent_per_session_maximum,
  add constraint protocol_name_not_blank check (btrim(name) <> '');

create or replace function activated_version_is_final() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (tg_op = 'DELETE' or new.state = 'DRAFT'
     or (new.protocol_id, new.number, new.effective_on, new.activated_at, new.activated_by, new.reason,
         new.sessions_minimum, new.sessions_typical, new.sessions_maximum, new.session_minutes_minimum, new.session_minutes_maximum,
         new.result_percent_per_session_minimum, new.result_percent_per_session_maximum)
        is distinct from
        (old.protocol_id, old.number, old.effective_on, old.activated_at, old.activated_by, old.reason,
         old.sessions_minimum, old.sessions_typical, old.sessions_maximum, old.session_minutes_minimum, old.session_minutes_maximum,
         old.result_percent_per_session_minimum, old.result_percent_per_session_maximum)
     or (old.ends_on is not null and new.ends_on is distinct from old.ends_on)) then
    raise exception 'an activated version was changed' using errcode = 'check_violation', constraint = 'version_is_final';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- What a version's rules must come to, as in the shipped case table; cells are text, * is not compared.
create table timing_case (
  id                bigint  primary key,
  version_id        bigint  not null references protocol_version,
  position          integer not null,
  name              text    not null,
  protocol          text    not null,
  tags              text    not null default '',
  history           text    not null default '',
  step              text    not null,
  judged_on         text    not null,
  verdict           text    not null default '',
  outcome           text    not null default '',
  absolute_earliest text    not null default '',
  earliest          text    not null default '',
  recommended_from  text    not null default '',
  recommended_to    text    not null default '',
  latest            text    not null default '',
  conflict          text    not null default '',
  rules             text    not null default '',
  missing           text    not null default '',
  because           text    not null default '',
  constraint timing_case_name_unique unique (version_id, name),
  constraint timing_case_has_a_name check (btrim(name) <> '')
);

-- Two care lines that contradict each other, and why that is accepted.
create table care_ruling (
  version_id bigint not null references protocol_version,
  one        text   not null,
  other      text   not null,
  note       text   not null,
  constraint care_ruling_pkey primary key (version_id, one, other),
  constraint care_ruling_says_why check (btrim(note) <> '')
);
create trigger care_ruling_final before insert or update or delete on care_ruling
  for each row execute function version_is_final();
create trigger timing_case_final before insert or update or delete on timing_case
  for each row execute function version_is_final();

-- One draft a protocol: everything typed, right or wrong.
create table policy_draft (
  id              bigint      primary key,
  protocol_id     text        not null references protocol,
  base_version_id bigint      references protocol_version,
  revision        integer     not null,
  content         text        not null,
  begun_at        timestamptz not null,
  begun_by        text        not null,
  changed_at      timestamptz not null,
  changed_by      text        not null,
  impact_revision integer,
  impact_at       timestamptz,
  impact_by       text,
  constraint policy_draft_one_a_protocol unique (protocol_id),
  constraint policy_draft_not_huge check (length(content) <= 4000000),
  constraint policy_draft_impact_complete check (num_nonnulls(impact_revision, impact_at, impact_by) in (0, 3))
);

-- The content before each change, so that it can be taken back step by step.
create table policy_draft_change (
  id         bigint      primary key,
  draft_id   bigint      not null references policy_draft on delete cascade,
  revision   integer     not null,
  change     text        not null,
  before     text        not null,
  undoes     integer,
  changed_at timestamptz not null,
  changed_by text        not null,
  constraint policy_draft_change_revision_unique unique (draft_id, revision)
);
