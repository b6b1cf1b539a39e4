-- Reports that somebody keeps under a name: what is asked, as the address says it. Periods such as "last month" move on by themselves.

create table saved_report (
  id       bigint      primary key,
  version  integer     not null default 0,
  name     text        not null,
  query    text        not null,
  shared   boolean     not null,
  made_at  timestamptz not null,
  made_by  text        not null,
  constraint saved_report_name_not_blank check (btrim(name) <> '' and length(name) <= 80),
  constraint saved_report_query_sensible check (query like 'report=%' and length(query) <= 1000)
);
create unique index saved_report_name_once on saved_report (made_by, lower(name));
