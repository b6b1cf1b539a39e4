-- Asked, advised, consented.

create table consultation (
  id                        bigint      primary key,
  version                   integer     not null default 0,
  client_id                 bigint      not null references client,
  held_on                   date        not null,
  person_id                 bigint      not null references person,
  condition                 text        not null,
  goals                     text        not null,
  explained                 text        not null,
  expected_sessions_minimum integer,
  expected_sessions_maximum integer,
  protocol_id               text        references protocol,
  suitability               text        not null,
  suitability_reason        text        not null default '',
  doctor_id                 bigint      references person,
  patch_test                text        not null,
  recorded_at               timestamptz not null,
  recorded_by               text        not null,
  corrects_id               bigint      references consultation,
  superseded_at             timestamptz,
  superseded_by             text,
  superseded_reason         text,
  constraint consultation_not_in_future check (held_on <= latest_day_at(recorded_at)),
  constraint consultation_condition_not_blank check (btrim(condition) <> ''),
  constraint consultation_suitability_known check (suitability in
    ('SUITABLE', 'NOT_SUITABLE', 'OTHER_THERAPY_ADVISED', 'UNDECIDED')),
  constraint consultation_unsuitable_needs_a_reason check
    (suitability not in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED') or btrim(suitability_reason) <> ''),
  constraint consultation_patch_test_known check (patch_test in ('NOT_NEEDED', 'ASKED_FOR', 'WAIVED')),
  constraint consultation_expected_sessions_in_order check (expected_sessions_minimum <= expected_sessions_maximum),
  constraint consultation_expected_sessions_sensible check
    (expected_sessions_minimum between 1 and 20 and expected_sessions_maximum between 1 and 20),
  constraint consultation_waiver_names_its_doctor check (patch_test <> 'WAIVED' or doctor_id is not null),
  constraint consultation_corrects_once unique (corrects_id),
  constraint consultation_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index consultation_client on consultation (client_id);
create trigger consultation_final before update on consultation for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

create table consultation_tag (
  consultation_id bigint not null references consultation,
  tag             text   not null references tag,
  constraint consultation_tag_pkey primary key (consultation_id, tag)
);

create table consent (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  purpose           text        not null,
  text_version      text        not null,
  signed_on         date        not null,
  signed_by         text        not null,
  witness           text        not null,
  withdrawn_on      date,
  withdrawn_at      timestamptz,
  withdrawn_by      text,
  withdrawn_reason  text,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references consent,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint consent_purpose_known check (purpose in ('TREATMENT', 'PHOTOGRAPHS', 'MESSAGES')),
  constraint consent_text_version_not_blank check (btrim(text_version) <> ''),
  constraint consent_signed_by_not_blank check (btrim(signed_by) <> ''),
  constraint consent_witness_not_blank check (btrim(witness) <> ''),
  constraint consent_not_in_future check (signed_on <= latest_day_at(recorded_at)),
  constraint consent_withdrawn_complete check (num_nonnulls(withdrawn_on, withdrawn_at, withdrawn_by, withdrawn_reason) in (0, 4)),
  constraint consent_withdrawn_after_signing check (withdrawn_on >= signed_on),
  constraint consent_withdrawn_not_in_future check (withdrawn_on <= latest_day_at(withdrawn_at)),
  constraint consent_corrects_once unique (corrects_id),
  constraint consent_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index consent_client on consent (client_id);
create trigger consent_final before update on consent for each row execute function fact_is_final(
  'superseded_at', 'superseded_by', 'superseded_reason', 'withdrawn_on', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason');

select create_revisions_of('consultation');
select create_revisions_of('consultation_tag');
select create_revisions_of('consent');
