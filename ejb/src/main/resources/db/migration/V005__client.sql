-- Who is treated: identity, how to reach her, scalp, alerts and observations.

create sequence client_number_seq;

create table client (
  id                bigint  primary key,
  version           integer not null default 0,
  number            integer not null default nextval('client_number_seq'),
  given_name        text    not null,
  family_name       text    not null,
  date_of_birth     date    not null,
  street            text    not null default '',
  postcode          text    not null default '',
  city              text    not null default '',
  country           text    not null default '',
  language          text    not null default 'EN',
  phone             text    not null default '',
  email             text    not null default '',
  preferred_channel text    not null,
  contact_note      text    not null default '',
  guardian_name     text    not null default '',
  guardian_phone    text    not null default '',
  hair_loss_cause   text,
  hair_loss_grade   text,
  fitzpatrick       text,
  hair_colour       text    not null default '',
  wanted_style      text    not null default '',
  scalp_note        text    not null default '',
  search_text       text    not null,
  phone_digits      text    not null default '',
  registered_on     date    not null,
  constraint client_number_unique unique (number),
  constraint client_given_name_not_blank check (btrim(given_name) <> '' and length(given_name) <= 100),
  constraint client_family_name_not_blank check (btrim(family_name) <> '' and length(family_name) <= 100),
  constraint client_date_of_birth_sensible check (date_of_birth between '1900-01-01' and registered_on),
  constraint client_minor_has_a_guardian check (date_of_birth <= registered_on - interval '18 years'
    or (btrim(guardian_name) <> '' and btrim(guardian_phone) <> '')),
  constraint client_language_known check (language in ('AR', 'BG', 'CS', 'DE', 'EL', 'EN', 'ES', 'FA', 'FR', 'HI', 'HU', 'IT',
    'LT', 'NL', 'PL', 'PT', 'RO', 'RU', 'SK', 'TR', 'UK', 'UR', 'VI', 'ZH')),
  constraint client_preferred_channel_known check (preferred_channel in ('PHONE', 'TEXT', 'EMAIL', 'LETTER')),
  constraint client_can_be_reached check (case preferred_channel
    when 'PHONE' then btrim(phone) <> '' when 'TEXT' then btrim(phone) <> ''
    when 'EMAIL' then btrim(email) <> '' else btrim(street) <> '' end),
  constraint client_email_shape check (email = '' or email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
  constraint client_hair_loss_cause_known check (hair_loss_cause in
    ('PATTERN', 'DIFFUSE', 'ALOPECIA_AREATA', 'SCARRING', 'TRANSPLANT_SCAR', 'OTHER')),
  constraint client_hair_loss_grade_known check (hair_loss_grade in
    ('NORWOOD_I', 'NORWOOD_II', 'NORWOOD_III', 'NORWOOD_III_VERTEX', 'NORWOOD_IV', 'NORWOOD_V', 'NORWOOD_VI', 'NORWOOD_VII',
     'LUDWIG_I', 'LUDWIG_II', 'LUDWIG_III')),
  constraint client_fitzpatrick_known check (fitzpatrick in ('I', 'II', 'III', 'IV', 'V', 'VI'))
);
create index client_search on client using gin (search_text gin_trgm_ops);
create index client_phone_digits on client using gin (phone_digits gin_trgm_ops);
create index client_email on client (lower(email));
create index client_name on client (family_name, given_name, id);
create index client_date_of_birth on client (date_of_birth);

create table client_area (
  client_id bigint not null references client,
  area_id   bigint not null references area,
  constraint client_area_pkey primary key (client_id, area_id)
);

-- The facts below share their last columns: recorded when and by whom, which older row they correct,
-- and, once superseded (corrected or taken back), when, by whom and why. Current are those not superseded.

create table client_alert (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  kind              text        not null,
  text              text        not null,
  since             date        not null,
  until             date,
  source            text        not null,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references client_alert,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint client_alert_kind_known check (kind in
    ('ALLERGY', 'REACTIVE_IMMUNE_SYSTEM', 'KELOIDS', 'BLOOD_THINNERS', 'PREGNANCY', 'OTHER')),
  constraint client_alert_text_not_blank check (btrim(text) <> '' and length(text) <= 200),
  constraint client_alert_source_not_blank check (btrim(source) <> '' and length(source) <= 200),
  constraint client_alert_in_order check (since <= until),
  constraint client_alert_since_not_in_future check (since <= latest_day_at(recorded_at)),
  constraint client_alert_corrects_once unique (corrects_id),
  constraint client_alert_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index client_alert_client on client_alert (client_id);
create trigger client_alert_final before update on client_alert for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason', 'until');

create table observation (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  code              text        not null references observation_code,
  happened_on       date        not null,
  note              text        not null default '',
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references observation,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint observation_not_in_future check (happened_on <= latest_day_at(recorded_at)),
  constraint observation_corrects_once unique (corrects_id),
  constraint observation_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index observation_client on observation (client_id);
create trigger observation_final before update on observation for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

select create_revisions_of('client', '{version,search_text,phone_digits}');
select create_revisions_of('client_area');
select create_revisions_of('client_alert');
select create_revisions_of('observation');
