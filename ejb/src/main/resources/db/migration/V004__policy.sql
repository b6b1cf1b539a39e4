-- The rules table. Periods are ISO 8601 (P[nY][nM][nW][nD]); an empty cell states nothing.

create function is_period(written text) returns boolean language sql immutable
  return written = '' or written ~ '^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$';

create table tag (
  code    text    primary key,
  name    text    not null,
  active  boolean not null default true,
  constraint tag_code_shape check (code ~ '^[A-Z][A-Z0-9_]*$')
);

create table observation_code (
  code    text    primary key,
  name    text    not null,
  active  boolean not null default true,
  constraint observation_code_shape check (code ~ '^[A-Z][A-Z0-9_]*$')
);

create table protocol (
  id                                 text primary key,
  role                               text not null,
  name                               text not null,
  publisher                          text not null default '',
  title                              text not null default '',
  published                          text not null default '',
  sessions_minimum                   integer,
  sessions_typical                   integer,
  sessions_maximum                   integer,
  session_minutes_minimum            integer,
  session_minutes_maximum            integer,
  result_percent_per_session_minimum integer,
  result_percent_per_session_maximum integer,
  note                               text not null default '',
  constraint protocol_id_shape check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint protocol_role_known check (role in ('PUBLISHED', 'CLINIC', 'GATES')),
  constraint protocol_name_unique unique (name),
  constraint protocol_sessions_in_order check (sessions_minimum <= sessions_typical
    and sessions_typical <= sessions_maximum and sessions_minimum <= sessions_maximum),
  constraint protocol_sessions_positive check (least(sessions_minimum, sessions_typical, sessions_maximum) > 0),
  constraint protocol_minutes_in_order check (session_minutes_minimum <= session_minutes_maximum),
  constraint protocol_percent_in_order check (result_percent_per_session_minimum <= result_percent_per_session_maximum)
);
create unique index protocol_gates_once on protocol (role) where role = 'GATES';

create table protocol_version (
  id           bigint  primary key,
  version      integer not null default 0,
  protocol_id  text    not null references protocol,
  number       integer not null,
  state        text    not null,
  effective_on date,
  ends_on      date,
  activated_at timestamptz,
  activated_by text,
  reason       text,
  constraint protocol_version_number_unique unique (protocol_id, number),
  constraint protocol_version_state_known check (state in ('DRAFT', 'ACTIVE', 'RETIRED')),
  constraint protocol_version_activation_complete check (state = 'DRAFT'
    or num_nonnulls(effective_on, activated_at, activated_by, reason) = 4),
  constraint protocol_version_effective_day_unique unique (protocol_id, effective_on),
  constraint protocol_version_ends_after_its_start check (ends_on >= effective_on),
  constraint protocol_version_not_effective_before_activation check (number = 1
    or effective_on >= (activated_at at time zone 'Etc/GMT+12')::date)
);

create table timing_rule (
  id               bigint  primary key,
  version_id       bigint  not null references protocol_version,
  position         integer not null,
  code             text    not null,
  from_events      text    not null,
  after_events     text    not null default '',
  step             text    not null,
  when_tags        text    not null default '',
  required         boolean not null,
  override         boolean not null,
  absolute_minimum text    not null default '',
  minimum          text    not null default '',
  recommended_from text    not null default '',
  recommended_to   text    not null default '',
  maximum          text    not null default '',
  until            text    not null default '',
  severity         text    not null,
  guidance         text    not null default '',
  constraint timing_rule_code_shape check (code ~ '^[A-Z0-9]+([-_][A-Z0-9]+)*$'),
  constraint timing_rule_code_unique unique (version_id, code),
  constraint timing_rule_position_unique unique (version_id, position),
  constraint timing_rule_has_an_anchor check (btrim(from_events) <> ''),
  constraint timing_rule_has_a_step check (btrim(step) <> ''),
  constraint timing_rule_severity_known check (severity in ('BLOCK', 'OVERRIDABLE', 'WARN', 'INFO')),
  constraint timing_rule_override_has_tags check (not override or btrim(when_tags) <> ''),
  constraint timing_rule_says_something check (required
    or absolute_minimum || minimum || recommended_from || recommended_to || maximum <> ''),
  constraint timing_rule_absolute_minimum_is_period check (is_period(absolute_minimum)),
  constraint timing_rule_minimum_is_period check (is_period(minimum)),
  constraint timing_rule_recommended_from_is_period check (is_period(recommended_from)),
  constraint timing_rule_recommended_to_is_period check (is_period(recommended_to)),
  constraint timing_rule_maximum_is_period check (is_period(maximum)),
  constraint timing_rule_until_is_period check (is_period(until))
);

create table protocol_step (
  version_id bigint  not null references protocol_version,
  step       text    not null,
  position   integer not null,
  title      text    not null,
  purpose    text    not null default '',
  constraint protocol_step_pkey primary key (version_id, step)
);

create table care_line (
  id         bigint  primary key,
  version_id bigint  not null references protocol_version,
  position   integer not null,
  code       text    not null,
  action     text    not null,
  session    text    not null,
  starts     text    not null,
  ends       text    not null default '',
  text       text    not null,
  constraint care_line_code_unique unique (version_id, code),
  constraint care_line_action_known check (action in ('DO', 'AVOID', 'ALLOW')),
  constraint care_line_session_known check (session in ('EVERY', 'FIRST', 'LAST', 'COURSE')),
  constraint care_line_starts_shape check (starts ~ '^(-?P(\d+[YMWD])+|PT\d+H)$'),
  constraint care_line_ends_shape check (ends = '' or ends = 'COURSE_END' or ends ~ '^(-?P(\d+[YMWD])+|PT\d+H)$')
);

-- An active or retired version never changes: neither its rules, steps and care lines, nor its day, number or reason.
create function version_is_final() returns trigger language plpgsql as $$
declare
  row_version bigint := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if exists (select 1 from protocol_version v where v.id = row_version and v.state <> 'DRAFT')
     or (tg_op = 'UPDATE' and exists (select 1 from protocol_version v where v.id = old.version_id and v.state <> 'DRAFT')) then
    raise exception 'an activated version was changed' using errcode = 'check_violation', constraint = 'version_is_final';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger timing_rule_final before insert or update or delete on timing_rule
  for each row execute function version_is_final();
create trigger protocol_step_final before insert or update or delete on protocol_step
  for each row execute function version_is_final();
create trigger care_line_final before insert or update or delete on care_line
  for each row execute function version_is_final();

create function activated_version_is_final() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (tg_op = 'DELETE' or new.state = 'DRAFT'
     or (new.protocol_id, new.number, new.effective_on, new.activated_at, new.activated_by, new.reason)
        is distinct from (old.protocol_id, old.number, old.effective_on, old.activated_at, old.activated_by, old.reason)
     or (old.ends_on is not null and new.ends_on is distinct from old.ends_on)) then
    raise exception 'an activated version was changed' using errcode = 'check_violation', constraint = 'version_is_final';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger protocol_version_final before update or delete on protocol_version
  for each row execute function activated_version_is_final();
