-- Who works where and when, and what with. Names are unique whatever their case.

create table opening_hours (
  id      bigint  primary key,
  site_id bigint  not null references site,
  weekday text    not null,
  opens   time    not null,
  closes  time    not null,
  constraint opening_hours_weekday_known check (weekday in
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  constraint opening_hours_in_order check (opens < closes),
  constraint opening_hours_do_not_overlap exclude using gist (site_id with =, weekday with =,
    int4range((extract(epoch from opens) / 60)::integer, (extract(epoch from closes) / 60)::integer) with &&)
);

create table person (
  id         bigint  primary key,
  version    integer not null default 0,
  name       text    not null,
  profession text    not null,
  active     boolean not null default true,
  constraint person_name_not_blank check (btrim(name) <> ''),
  constraint person_profession_known check (profession in ('TECHNICIAN', 'DOCTOR'))
);
create unique index person_name_unique on person (lower(name));

alter table app_user add constraint app_user_person foreign key (person_id) references person;

-- What a person may be booked for: kinds of booking.
create table person_skill (
  person_id bigint not null references person,
  kind      text   not null,
  constraint person_skill_pkey primary key (person_id, kind),
  constraint person_skill_kind_known check (kind in
    ('CONSULTATION', 'PATCH_TEST', 'PATCH_TEST_READING', 'SESSION', 'REVIEW', 'TOUCH_UP'))
);

create table working_hours (
  id        bigint primary key,
  person_id bigint not null references person,
  site_id   bigint not null references site,
  weekday   text   not null,
  starts    time   not null,
  ends      time   not null,
  constraint working_hours_weekday_known check (weekday in
    ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  constraint working_hours_in_order check (starts < ends),
  constraint working_hours_do_not_overlap exclude using gist (person_id with =, weekday with =,
    int4range((extract(epoch from starts) / 60)::integer, (extract(epoch from ends) / 60)::integer) with &&)
);

create table room (
  id      bigint  primary key,
  version integer not null default 0,
  site_id bigint  not null references site,
  name    text    not null,
  active  boolean not null default true,
  constraint room_name_not_blank check (btrim(name) <> '')
);
create unique index room_name_unique on room (site_id, lower(name));

-- How long a kind of visit takes when nobody says otherwise, with what goes before and after it.
create table visit_length (
  kind                text     primary key,
  version             integer  not null default 0,
  minutes             integer not null,
  preparation_minutes integer not null,
  clean_up_minutes    integer not null,
  constraint visit_length_kind_known check (kind in
    ('CONSULTATION', 'PATCH_TEST', 'PATCH_TEST_READING', 'SESSION', 'REVIEW', 'TOUCH_UP')),
  constraint visit_length_minutes_sensible check (minutes between 5 and 720),
  constraint visit_length_preparation_sensible check (preparation_minutes between 0 and 120),
  constraint visit_length_clean_up_sensible check (clean_up_minutes between 0 and 120)
);
insert into visit_length (kind, minutes, preparation_minutes, clean_up_minutes) values
  ('CONSULTATION', 45, 0, 0), ('PATCH_TEST', 15, 0, 5), ('PATCH_TEST_READING', 15, 0, 0),
  ('SESSION', 240, 15, 15), ('REVIEW', 30, 0, 0), ('TOUCH_UP', 150, 15, 15);

create table treatment (
  id              bigint  primary key,
  version         integer not null default 0,
  name            text    not null,
  description     text    not null default '',
  session_minutes integer,
  active          boolean not null default true,
  constraint treatment_name_not_blank check (btrim(name) <> ''),
  constraint treatment_session_minutes_sensible check (session_minutes between 5 and 720)
);
create unique index treatment_name_unique on treatment (lower(name));

create table area (
  id      bigint  primary key,
  version integer not null default 0,
  name    text    not null,
  active  boolean not null default true,
  constraint area_name_not_blank check (btrim(name) <> '')
);
create unique index area_name_unique on area (lower(name));

create table pigment (
  id      bigint  primary key,
  version integer not null default 0,
  name    text    not null,
  maker   text    not null default '',
  active  boolean not null default true,
  constraint pigment_name_not_blank check (btrim(name) <> '')
);
create unique index pigment_name_unique on pigment (lower(name));

create table pigment_lot (
  id         bigint  primary key,
  version    integer not null default 0,
  pigment_id bigint  not null references pigment,
  number     text    not null,
  expires_on date,
  active     boolean not null default true,
  constraint pigment_lot_number_not_blank check (btrim(number) <> '')
);
create unique index pigment_lot_number_unique on pigment_lot (pigment_id, lower(number));
create index pigment_lot_pigment on pigment_lot (pigment_id);
