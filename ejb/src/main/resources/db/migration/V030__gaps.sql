-- The gaps that really lay between sessions, beside what the rules said of them, for the reports over years.

-- Which rule of the course's own protocol spoke of the gap, taken out of the judgement that is kept with the session: of several the
-- one that said worst. Judgements are long, and a report reads hundreds of thousands.
alter table session
  add gap_rule text,
  add gap_grace_withheld boolean not null default false;

create function read_gap_rule() returns trigger language plpgsql as $$
begin
  select f ->> 'code', coalesce((f ->> 'graceWithheld')::boolean, false)
    into new.gap_rule, new.gap_grace_withheld
    from jsonb_array_elements(new.judgement -> 'findings') f
    join timing_rule r on r.version_id = new.policy_version_id and r.code = f ->> 'code'
   where f -> 'anchors' ->> 0 ~ '^(SESSION_\d+|COURSE_END|TOUCH_UP)@'
   order by array_position(array ['TOO_SOON', 'LAPSED', 'GRACE', 'EARLY', 'LATE', 'RECOMMENDED'], f ->> 'verdict'), r.position
   limit 1;
  new.gap_grace_withheld := coalesce(new.gap_grace_withheld, false);
  return new;
end $$;
create trigger session_gap_rule before insert on session for each row
  when (new.judgement is not null) execute function read_gap_rule();

-- What is on record already: nothing that somebody recorded changes by it.
alter table session disable trigger session_final;
update session s
   set gap_rule = found.code, gap_grace_withheld = found.withheld
  from (select distinct on (k.id) k.id, f ->> 'code' as code, coalesce((f ->> 'graceWithheld')::boolean, false) as withheld
          from session k
         cross join jsonb_array_elements(k.judgement -> 'findings') f
          join timing_rule r on r.version_id = k.policy_version_id and r.code = f ->> 'code'
         where f -> 'anchors' ->> 0 ~ '^(SESSION_\d+|COURSE_END|TOUCH_UP)@'
         order by k.id, array_position(array ['TOO_SOON', 'LAPSED', 'GRACE', 'EARLY', 'LATE', 'RECOMMENDED'], f ->> 'verdict'),
                  r.position) found
 where found.id = s.id;
alter table session enable trigger session_final;

-- One row a session or touch-up that has one before it, as both are on record now: a corrected day counts as corrected. The bounds are
-- those of the rule that spoke then, in the version that judged; where none did, the gap stands beside nothing: UNGOVERNED.
-- Sessions count from the one before by number, a gap is not bridged; touch-ups from whatever was done last.
create view gap as
with rule as materialized (
  select id, version_id, code,
         coalesce(nullif(absolute_minimum, ''), nullif(minimum, ''))::interval as absolute_minimum,
         coalesce(nullif(minimum, ''), nullif(absolute_minimum, ''))::interval as minimum,
         nullif(recommended_from, '')::interval as recommended_from,
         nullif(recommended_to, '')::interval as recommended_to,
         nullif(maximum, '')::interval as maximum
    from timing_rule),
done as (
  select s.id, s.course_id, s.kind, s.ordinal, s.performed_on, s.person_id, s.booking_id, s.policy_version_id, s.gap_rule,
         s.gap_grace_withheld, p.performed_on as since
    from session s
    join session p on p.course_id = s.course_id and p.kind = 'SESSION' and p.ordinal = s.ordinal - 1 and p.superseded_at is null
   where s.superseded_at is null and s.kind = 'SESSION'
  union all
  select s.id, s.course_id, s.kind, s.ordinal, s.performed_on, s.person_id, s.booking_id, s.policy_version_id, s.gap_rule,
         s.gap_grace_withheld, p.since
    from session s
    join lateral (
      select max(b.performed_on) as since
        from session b
       where b.course_id = s.course_id and b.superseded_at is null and b.performed_on <= s.performed_on
         and (b.kind = 'SESSION' or b.ordinal < s.ordinal)) p on p.since is not null
   where s.superseded_at is null and s.kind = 'TOUCH_UP')
select d.id as session_id, d.course_id, k.client_id, k.protocol_id, d.kind, d.ordinal,
       d.since, d.performed_on, d.performed_on - d.since as days,
       d.person_id, d.booking_id, d.policy_version_id, v.number as version_number, r.id as rule_id, r.code as rule,
       cast(d.since + r.minimum as date) - d.since as rule_minimum, cast(d.since + r.recommended_from as date) - d.since as rule_from,
       cast(d.since + r.recommended_to as date) - d.since as rule_to, cast(d.since + r.maximum as date) - d.since as rule_maximum,
       case when r.code is null then 'UNGOVERNED'
            when d.performed_on < d.since + r.absolute_minimum then 'TOO_SOON'
            when d.performed_on < d.since + r.minimum then case when d.gap_grace_withheld then 'TOO_SOON' else 'GRACE' end
            when d.performed_on > d.since + r.maximum then 'LAPSED'
            when d.performed_on < d.since + r.recommended_from then 'EARLY'
            when d.performed_on > d.since + r.recommended_to then 'LATE'
            else 'RECOMMENDED' end as standing
  from done d
  join treatment_course k on k.id = d.course_id
  left join protocol_version v on v.id = d.policy_version_id
  left join rule r on r.version_id = d.policy_version_id and r.code = d.gap_rule;

-- Who went against rules is looked up by the day of the visit.
create index booking_overridden on booking (on_day) where override_by is not null;
create index booking_start_overridden on booking (on_day) where start_override_by is not null;
create index session_against_policy on session (performed_on) where outcome in ('REFUSED', 'NEEDS_OVERRIDE') and superseded_at is null;
create index course_state_change_abandoned on course_state_change (course_id) where to_state = 'ABANDONED';

revoke insert, update, delete, truncate on gap from ${app_role};
