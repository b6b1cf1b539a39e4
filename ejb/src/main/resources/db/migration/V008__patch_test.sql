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
-- A cleared reading waits for the rules and keeps what they said. One that did not wait says why, and opens nothing.
create table patch_test_reading (
  id                bigint      primary key,
  version           integer     not null default 0,
  patch_test_id     bigint      not null references patch_test,
  read_on           date        not null,
  result            text        not null,
  grade             text,
  note              text        not null default '',
  person_id         bigint      not null references person,
  verdict           text,
  outcome           text,
  rule_codes        text        not null default '',
  gates_version_id  bigint      references protocol_version,
  against_rules_reason text     not null default '',
  recorded_at       timestamptz not null,
  recorded_by       text        not null,
  corrects_id       bigint      references patch_test_reading,
  superseded_at     timestamptz,
  superseded_by     text,
  superseded_reason text,
  constraint patch_test_reading_result_known check (result in ('CLEARED', 'REACTION', 'INCONCLUSIVE')),
  constraint patch_test_reading_grade_known check (grade in ('DOUBTFUL', 'WEAK', 'STRONG', 'EXTREME')),
  constraint patch_test_reading_grade_exactly_for_a_reaction check ((result = 'REACTION') = (grade is not null)),
  constraint patch_test_reading_verdict_known check (verdict in
    ('MISSING', 'TOO_SOON', 'LAPSED', 'GRACE', 'EARLY', 'LATE', 'RECOMMENDED', 'UNGOVERNED')),
  constraint patch_test_reading_outcome_known check (outcome in ('REFUSED', 'NEEDS_OVERRIDE', 'WARNING', 'PERMITTED')),
  constraint patch_test_reading_judged_complete check (num_nonnulls(verdict, outcome, gates_version_id) in (0, 3)),
  constraint patch_test_reading_cleared_waits check (result <> 'CLEARED'
    or coalesce(outcome in ('WARNING', 'PERMITTED'), false) or btrim(against_rules_reason) <> ''),
  constraint patch_test_reading_not_in_future check (read_on <= latest_day_at(recorded_at)),
  constraint patch_test_reading_corrects_once unique (corrects_id),
  constraint patch_test_reading_superseded_complete check (num_nonnulls(superseded_at, superseded_by, superseded_reason) in (0, 3))
);
create index patch_test_reading_test on patch_test_reading (patch_test_id);
create unique index patch_test_reading_cleared_once on patch_test_reading (patch_test_id)
  where result = 'CLEARED' and superseded_at is null and against_rules_reason = '';
create trigger patch_test_reading_final before update on patch_test_reading for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

-- One at a time, so that a reaction and what it forbids see each other.
create function lock_patch_tests_of(client bigint) returns void language sql
  as $$ select pg_advisory_xact_lock(hashtext('patch_test'), hashint8(client)) $$;

-- Nobody reads a test before it was applied, nor clears one that reacted: only a newer test can.
create function patch_test_reading_fits() returns trigger language plpgsql as $$
declare
  applied date := (select t.applied_on from patch_test t where t.id = new.patch_test_id);
begin
  if new.superseded_at is not null then
    return new;
  end if;
  if new.read_on < applied then
    raise exception 'read before it was applied' using errcode = 'check_violation', constraint = 'patch_test_reading_after_applying';
  end if;
  perform lock_patch_tests_of(t.client_id) from patch_test t where t.id = new.patch_test_id;
  if new.result = 'CLEARED' and exists (select 1 from patch_test_reading r where r.patch_test_id = new.patch_test_id
      and r.result = 'REACTION' and r.superseded_at is null and r.read_on <= new.read_on) then
    raise exception 'cleared after a reaction' using errcode = 'check_violation', constraint = 'patch_test_reading_not_after_reaction';
  end if;
  return new;
end $$;
create trigger patch_test_reading_fits before insert on patch_test_reading
  for each row execute function patch_test_reading_fits();

-- The client goes without the test and the doctor agrees: both are named.
create table patch_test_waiver (
  id                bigint      primary key,
  version           integer     not null default 0,
  client_id         bigint      not null references client,
  consultation_id   bigint      references consultation,
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
create index patch_test_waiver_consultation on patch_test_waiver (consultation_id) where consultation_id is not null;
create trigger patch_test_waiver_final before update on patch_test_waiver for each row
  execute function fact_is_final('superseded_at', 'superseded_by', 'superseded_reason');

-- After a reaction only a newer, cleared test opens the way; a waiver does not.
create function patch_test_waiver_fits() returns trigger language plpgsql as $$
begin
  perform lock_patch_tests_of(new.client_id);
  if new.superseded_at is null and exists (select 1 from patch_test_reading r join patch_test t on t.id = r.patch_test_id
      where t.client_id = new.client_id and r.result = 'REACTION' and r.superseded_at is null and r.read_on <= new.agreed_on) then
    raise exception 'waived after a reaction' using errcode = 'check_violation', constraint = 'patch_test_waiver_not_after_reaction';
  end if;
  return new;
end $$;
create trigger patch_test_waiver_fits before insert on patch_test_waiver
  for each row execute function patch_test_waiver_fits();

select create_revisions_of('patch_test');
select create_revisions_of('patch_test_reading');
select create_revisions_of('patch_test_waiver');
