-- What clients are written: in which languages, by which kinds, and texts that the clinic changed. Texts without a row are as shipped.

create table letter_setting (
  id             bigint  primary key,
  version        integer not null default 0,
  languages      text    not null,
  kinds          text    not null,
  reminder_hours integer not null,
  constraint letter_setting_once check (id = 1),
  constraint letter_setting_languages_known check (languages ~ '^(EN|DE|FR|ES)(,(EN|DE|FR|ES))*$'),
  constraint letter_setting_kinds_known check (kinds ~ '^([A-Z_]+(,[A-Z_]+)*)?$'),
  constraint letter_setting_reminder_sensible check (reminder_hours between 1 and 336)
);
insert into letter_setting (id, languages, kinds, reminder_hours)
values (1, 'EN', 'BOOKING_MADE,BOOKING_MOVED,BOOKING_CANCELLED,REMINDER,TOUCH_UP_DUE,REVIEW_DUE', 48);

create table letter_template (
  id         bigint      primary key,
  version    integer     not null default 0,
  kind       text        not null,
  language   text        not null,
  subject    text        not null,
  mail       text        not null,
  sms        text        not null,
  changed_at timestamptz not null,
  changed_by text        not null,
  constraint letter_template_once unique (kind, language),
  constraint letter_template_kind_known check (kind in ('BOOKING_MADE', 'BOOKING_MOVED', 'BOOKING_CANCELLED', 'REMINDER',
    'PREPARATION', 'AFTERCARE', 'TEST_TO_READ', 'TOUCH_UP_DUE', 'REVIEW_DUE')),
  constraint letter_template_language_known check (language in ('EN', 'DE', 'FR', 'ES')),
  constraint letter_template_not_blank check (btrim(subject) <> '' and btrim(mail) <> '' and btrim(sms) <> ''),
  constraint letter_template_subject_is_one_line check (subject !~ '[[:cntrl:]]')
);

revoke insert, delete, truncate on letter_setting from ${app_role};

-- Whoever spoke with the client of a new time need not be reminded to tell her; she is written all the same.
alter table message
  drop constraint message_moved_from_another,
  add constraint message_moved_from_another check (kind <> 'BOOKING_MOVED' or known_booking_id is null or known_booking_id <> booking_id);
