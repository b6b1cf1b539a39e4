-- Applied, read, waived; reactions.

create table patch_test (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  applied_on        date        not null,
  body_site         text        not null,
  pigment_lot_id    bigint      not null references pigment_lot,
  person_id         bigint      not null references person,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references patch_test,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint patch_test_body_site_not_blank check (btrim(body_site) <> ''),
  constraint patch_test_not_in_future check (applied_on <= latest_day_at(recorded_at)),
  constraint patch_test_corrects_once unique (corrects_id),
  constraint patch_test_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index patch_test_client on patch_test (client_id);
create trigger patch_test_final before update on patch_test for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

-- A test may be read more than once: an inconclusive reading leaves it open, a reaction may be noted on any day.
create table patch_test_reading (
  id                bigint      primary key,
  version           integer     not null default 0,
  patch_test_id     bigint      not null references patch_test,
  read_on           date        not null,
  result            text        not null,
  grade             text,
  note              text        not null default '',
  person_id         bigint      not null references person,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references patch_test_reading,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint patch_test_reading_result_known check (result in ('CLEARED', 'REACTION', 'INCONCLUSIVE')),
  constraint patch_test_reading_grade_known check (grade in ('DOUBTFUL', 'WEAK', 'STRONG', 'EXTREME')),
  constraint patch_test_reading_grade_exactly_for_a_reaction check ((result = 'REACTION') = (grade is not null)),
  constraint patch_test_reading_not_in_future check (read_on <= latest_day_at(recorded_at)),
  constraint patch_test_reading_corrects_once unique (corrects_id),
  constraint patch_test_reading_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index patch_test_reading_test on patch_test_reading (patch_test_id);
create unique index patch_test_reading_cleared_once on patch_test_reading (patch_test_id)
  where result = 'CLEARED' and superseded_at is null;
create trigger patch_test_reading_final before update on patch_test_reading for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

-- The client goes without the test and the doctor agrees: both are named.
create table patch_test_waiver (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  agreed_on         date        not null,
  clients_wish      text        not null,
  doctor_id         bigint      not null references person,
  doctors_agreement text        not null,
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references patch_test_waiver,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint patch_test_waiver_clients_wish_not_blank check (btrim(clients_wish) <> ''),
  constraint patch_test_waiver_doctors_agreement_not_blank check (btrim(doctors_agreement) <> ''),
  constraint patch_test_waiver_not_in_future check (agreed_on <= latest_day_at(recorded_at)),
  constraint patch_test_waiver_corrects_once unique (corrects_id),
  constraint patch_test_waiver_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index patch_test_waiver_client on patch_test_waiver (client_id);
create trigger patch_test_waiver_final before update on patch_test_waiver for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

select create_revisions_of('patch_test');
select create_revisions_of('patch_test_reading');
select create_revisions_of('patch_test_waiver');
