-- Reports that are mailed by themselves: what is asked, when, to which users; and each time one fell due, with what became of it.

alter table app_user add column email text not null default '',
  add constraint app_user_email_sensible check (length(email) <= 254 and email !~ '[[:cntrl:][:space:]]');

create table report_schedule (
  id       bigint      primary key,
  version  integer     not null default 0,
  name     text        not null,
  query    text        not null,
  format   text        not null,
  every    text        not null,
  day      integer     not null,
  at       time        not null,
  site_id  bigint      not null references site,
  paused   boolean     not null default false,
  next_at  timestamptz not null,
  made_at  timestamptz not null,
  made_by  text        not null,
  ended_at timestamptz,
  ended_by text,
  constraint report_schedule_name_one_line check (btrim(name) <> '' and length(name) <= 80 and name !~ '[[:cntrl:]]'),
  constraint report_schedule_query_moves_on check (query like 'report=%' and query not like '%&from=%' and length(query) <= 1000),
  constraint report_schedule_format_known check (format in ('CSV', 'EXCEL', 'PDF')),
  -- A weekday from Monday, or a day of the month; 31 is its last.
  constraint report_schedule_day_known check (case every when 'WEEK' then day between 1 and 7 when 'MONTH' then day between 1 and 28 or day = 31
    else false end),
  constraint report_schedule_ended_complete check (num_nonnulls(ended_at, ended_by) in (0, 2))
);
create index report_schedule_due on report_schedule (next_at) where ended_at is null and not paused;

create table report_schedule_reader (
  schedule_id bigint not null references report_schedule,
  user_id     bigint not null references app_user,
  constraint report_schedule_reader_pkey primary key (schedule_id, user_id)
);

-- Once for each moment, whichever node comes first; what it asks and for which days stays as it was then.
create table report_sending (
  id          bigint      primary key,
  schedule_id bigint      not null references report_schedule,
  due_at      timestamptz not null,
  name        text        not null,
  query       text        not null,
  format      text        not null,
  first_day   date        not null,
  last_day    date        not null,
  made_at     timestamptz not null,
  made_by     text        not null,
  constraint report_sending_once unique (schedule_id, due_at),
  constraint report_sending_in_order check (first_day <= last_day)
);

-- To whom, at which address; blank where there was none, so that no message was queued.
create table report_mail (
  id         bigint primary key,
  sending_id bigint not null references report_sending,
  user_id    bigint not null references app_user,
  address    text   not null,
  constraint report_mail_once unique (sending_id, user_id)
);

create index message_of_report on message (about_id) where kind = 'REPORT';

revoke delete, truncate on report_schedule from ${app_role};
revoke update, delete, truncate on report_sending, report_mail from ${app_role};
