-- What has happened, as the timing policy counts it: one row an event, in one place for whoever reads it.
-- What was corrected, taken back or withdrawn is not in it. Kind, ordinal and code make the event's name.
-- course_id is null for what happened to the client apart from her courses.

create view happened as
select s.id as fact_id, k.client_id, s.course_id, s.kind, s.ordinal, '' as code, s.performed_on as day
  from session s join treatment_course k on k.id = s.course_id
 where s.superseded_at is null
union all
select r.id, k.client_id, r.course_id, 'REVIEW', 0, '', r.held_on
  from review r join treatment_course k on k.id = r.course_id
 where r.superseded_at is null and r.decision = 'NEEDED'
union all
select k.id, k.client_id, k.id, 'COURSE_END', 0, '', k.course_end
  from treatment_course k
 where k.course_end is not null
union all
-- None that turned the client away, nor any held before it.
select c.id, c.client_id, null, 'CONSULTATION', 0, '', c.held_on
  from consultation c
 where c.superseded_at is null
   and not exists (select 1 from consultation t
                    where t.client_id = c.client_id and t.superseded_at is null
                      and t.suitability in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED')
                      and (t.held_on, t.recorded_at, t.id) >= (c.held_on, c.recorded_at, c.id))
union all
select c.id, c.client_id, null, 'CONSENT', 0, '', c.signed_on
  from consent c
 where c.superseded_at is null and c.withdrawn_on is null and c.purpose = 'TREATMENT'
union all
select t.id, t.client_id, null, 'PATCH_TEST_APPLIED', 0, '', t.applied_on
  from patch_test t
 where t.superseded_at is null
union all
select r.id, t.client_id, null, 'PATCH_TEST_REACTED', 0, '', r.read_on
  from patch_test_reading r join patch_test t on t.id = r.patch_test_id and t.superseded_at is null
 where r.superseded_at is null and r.result = 'REACTION'
union all
-- Cleared in time: permitted by the rules, or in the grace days and somebody says why. No reaction closes it: of this test, or of
-- another after this one was applied.
select r.id, t.client_id, null, 'PATCH_TEST_CLEARED', 0, '', r.read_on
  from patch_test_reading r join patch_test t on t.id = r.patch_test_id and t.superseded_at is null
 where r.superseded_at is null and r.result = 'CLEARED'
   and (r.outcome in ('WARNING', 'PERMITTED') or r.verdict = 'GRACE')
   and not exists (select 1 from patch_test u
                     join patch_test_reading x on x.patch_test_id = u.id and x.superseded_at is null and x.result = 'REACTION'
                    where u.client_id = t.client_id and u.superseded_at is null and x.read_on <= r.read_on
                      and (u.id = t.id or x.read_on > t.applied_on))
union all
-- A waiver does not open what a reaction has shut.
select w.id, w.client_id, null, 'PATCH_TEST_WAIVED', 0, '', w.agreed_on
  from patch_test_waiver w
 where w.superseded_at is null
   and not exists (select 1 from patch_test u
                     join patch_test_reading x on x.patch_test_id = u.id and x.superseded_at is null and x.result = 'REACTION'
                    where u.client_id = w.client_id and u.superseded_at is null and x.read_on <= w.agreed_on)
union all
select o.id, o.client_id, null, 'OBSERVATION', 0, o.code, o.happened_on
  from observation o
 where o.superseded_at is null;

-- What the policy can know of a course, in one row: itself, its tags, its sessions and touch-ups, its reviews.
create view course_facts as
select k.id as course_id, k.client_id, k.protocol_id, k.state,
  json_build_object(
    'id', k.id, 'version', k.version, 'client', k.client_id, 'treatment', k.treatment_id, 'protocol', k.protocol_id,
    'planned', k.planned_sessions, 'state', k.state, 'opened', k.opened_on, 'end', k.course_end,
    'reopened', (select max(c.changed_at) from course_state_change c
                  where c.course_id = k.id and c.to_state = 'REOPENED' and c.from_state <> 'PAUSED'),
    'tags', (select json_agg(json_build_object('tag', t.tag,
                      'added', t.added_on, 'addedBy', t.added_by, 'addedReason', t.added_reason,
                      'removed', t.removed_on, 'removedBy', t.removed_by, 'removedReason', t.removed_reason)
                      order by t.added_on, t.id)
               from course_tag t where t.course_id = k.id),
    'sessions', (select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'ordinal', s.ordinal, 'day', s.performed_on)
                      order by s.performed_on, s.kind, s.ordinal)
                   from session s where s.course_id = k.id and s.superseded_at is null),
    'reviews', (select json_agg(json_build_object('id', r.id, 'day', r.held_on, 'person', r.person_id,
                      'decision', r.decision, 'recorded', r.recorded_at) order by r.held_on, r.id)
                  from review r where r.course_id = k.id and r.superseded_at is null)) as facts
  from treatment_course k;

-- Tags are looked up by their course, those that were taken off too.
create index course_tag_course on course_tag (course_id);

revoke insert, update, delete, truncate on happened, course_facts from ${app_role};
