-- What somebody looks at again and again in the worklists of touch-ups and reviews: filters and order under a name, for herself alone.
create table kept_view (
  id       bigint      primary key,
  version  integer     not null default 0,
  username text        not null,
  kind     text        not null,
  name     text        not null,
  query    text        not null,
  made_at  timestamptz not null,
  constraint kept_view_kind_known check (kind in ('TOUCH_UP', 'REVIEW')),
  constraint kept_view_name_not_blank check (btrim(name) <> '' and length(name) <= 80),
  constraint kept_view_query_not_long check (length(query) <= 500)
);
create unique index kept_view_name_once on kept_view (username, kind, lower(name));

-- WRITTEN: a message was put in the outbox. Whether and when it went out is the outbox's to say.
alter table recall_attempt drop constraint recall_attempt_outcome_known;
alter table recall_attempt add constraint recall_attempt_outcome_known check (outcome in
  ('NO_ANSWER', 'LEFT_WORD', 'SENT', 'WRITTEN', 'CALL_AGAIN', 'THINKS_IT_OVER', 'WILL_BOOK', 'DECLINED', 'WRONG_NUMBER'));
