-- How long visits take: beside the kinds, by ordinal, by area and by person. Differences are added to what kind, treatment or areas take.

-- The grid of times that are offered is a quarter of an hour.
update visit_length set minutes = 15, version = version + 1 where minutes < 15;
alter table visit_length drop constraint visit_length_minutes_sensible;
alter table visit_length add constraint visit_length_minutes_sensible check (minutes between 15 and 720);

create table step_length (
  id      bigint  primary key,
  version integer not null default 0,
  kind    text    not null,
  ordinal integer not null,
  minutes integer not null,
  constraint step_length_kind_counted check (kind in ('SESSION', 'TOUCH_UP')),
  constraint step_length_ordinal_sensible check (ordinal between 1 and 20),
  constraint step_length_minutes_sensible check (minutes between -240 and 240 and minutes <> 0),
  constraint step_length_once unique (kind, ordinal)
);

create table area_length (
  id           bigint  primary key,
  version      integer not null default 0,
  area_id      bigint  not null references area on delete cascade,
  kind         text    not null,
  minutes      integer not null,
  adds_minutes integer not null,
  constraint area_length_kind_treats check (kind in ('SESSION', 'TOUCH_UP')),
  constraint area_length_minutes_sensible check (minutes between 15 and 720),
  constraint area_length_adds_no_more_than_alone check (adds_minutes between 0 and minutes),
  constraint area_length_once unique (area_id, kind)
);

create table person_length (
  id        bigint  primary key,
  version   integer not null default 0,
  person_id bigint  not null references person on delete cascade,
  kind      text    not null,
  minutes   integer not null,
  constraint person_length_kind_known check (kind in
    ('CONSULTATION', 'PATCH_TEST', 'PATCH_TEST_READING', 'SESSION', 'REVIEW', 'TOUCH_UP')),
  constraint person_length_minutes_sensible check (minutes between -240 and 240 and minutes <> 0),
  constraint person_length_once unique (person_id, kind)
);
