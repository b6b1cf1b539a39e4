-- Consulted, then perhaps a course: what it is to be and when its steps are wanted. A queue of each site gives them chairs: who comes
-- first takes the first that is free from the wanted day on, so that nobody and nothing is taken twice.

-- A consultation of each client, and another before her second course.
create temporary table gen_consult on commit drop as
select row_number() over (order by c, which) - 1 as k, c, which, s, id as client_id, wanted, given_name || ' ' || family_name as name
  from gen_client, generate_series(1, 2) which,
       lateral (select case which when 1 then registered + 1 + floor(pg_temp.chance(c, 30) * 4)::integer
                                  else registered + 800 + floor(pg_temp.chance(c, 31) * 1500)::integer end as wanted) day
 where (which = 1 or pg_temp.chance(c, 32) < 0.3) and wanted <= date '${today}' + 14
;
create temporary table gen_held on commit drop as
select q.*, h.day, h.p, (h.day + time '17:45') at time zone t.zone as starts_at, p.id as person_id, p.name as person, p.room_id, t.id as site_id,
       case when r < 0.04 then 'NOT_SUITABLE' when r < 0.055 then 'OTHER_THERAPY_ADVISED' when r < 0.08 then 'UNDECIDED' else 'SUITABLE' end as suitability,
       case when r4 < 0.36 then 'ASKED_FOR' when r4 < 0.39 then 'WAIVED' else 'NOT_NEEDED' end as patch_test,
       case when r2 < 0.78 then 'house' when r2 < 0.88 then 'vinci' when r2 < 0.96 then '7derma' else 'general-guidance' end as protocol
  from (select x.*, i + max(first - i) over (partition by s order by i rows unbounded preceding) as seq
          from (select q.*, d.first, row_number() over (partition by q.s order by q.wanted, pg_temp.chance(q.k, 33), q.k) as i
                  from gen_consult q join gen_day d on d.s = q.s and d.day = q.wanted) x) q
  join gen_chair h on h.s = q.s and h.seq = q.seq join gen_person p on p.p = h.p join gen_site t on t.s = q.s,
  lateral (select pg_temp.chance(q.k, 34) as r, pg_temp.chance(q.k, 35) as r2, pg_temp.chance(q.k, 36) as r4) drawn
;
create unique index on gen_held (k)
;
analyze gen_held
;
insert into consultation (id, client_id, held_on, person_id, condition, goals, explained, expected_sessions_minimum, expected_sessions_maximum,
       protocol_id, suitability, suitability_reason, doctor_id, patch_test, recorded_at, recorded_by)
select ${id} + 7 * ${span} + k, client_id, day, person_id, 'Thinning on the crown and a receding hairline, stable for years.',
       'A natural shaven look that needs no care in the morning.', 'Sessions and healing, aftercare, fading, touch-ups and what cannot be promised.',
       case suitability when 'SUITABLE' then 2 end, case suitability when 'SUITABLE' then 4 end, case suitability when 'SUITABLE' then protocol end,
       suitability, case when suitability in ('NOT_SUITABLE', 'OTHER_THERAPY_ADVISED')
         then pg_temp.one_of('{"Active shedding; see a dermatologist first.","Keloids.","Expects hair, not pigment.","Skin disease of the scalp."}', k, 37) else '' end,
       ${id} + 50 + s, patch_test, starts_at + interval '50 minutes', 'anneke.visser'
  from gen_held where day < date '${today}'
;
insert into gen_act
select (${id} + 7 * ${span} + k) * 8, starts_at + interval '50 minutes', 'anneke.visser', 'CONSULTATION_RECORDED', 'consultation',
       ${id} + 7 * ${span} + k, client_id, '', '', true
  from gen_held where day < date '${today}'
;
create temporary table gen_course on commit drop as
select k, ${id} + 2 * ${span} + k as id, client_id, s, name, day as consulted, patch_test, protocol, day + 1 as opened, scar, third, reacted, rv,
       day + 1 + case when patch_test = 'ASKED_FOR' then 22 + floor(r1 * 8)::integer else 4 + floor(r1 * 14)::integer end as start,
       case when reacted then 0 when fate < 0.05 then 1 + floor(fate * 40)::integer when third = 'THIRD_UNDECIDED' then case when pg_temp.chance(k, 45) < 0.45 then 2 else 3 end
            when pg_temp.chance(k, 46) < 0.14 then 4 else 3 end as sessions,
       reacted or fate < 0.05 as given_up,
       case when scar then 15 + floor(g * 14)::integer when g < 0.04 then 5 + floor(g * 50)::integer when g < 0.09 then 16 + floor(g * 300)::integer else 8 + floor(g * 7)::integer end as gap2,
       case when third = 'THIRD_UNDECIDED' then rv + 3 + floor(h * 9)::integer when h < 0.05 then 5 + floor(h * 40)::integer when h < 0.1 then 30 + floor(h * 700)::integer else 10 + floor(h * 18)::integer end as gap3,
       29 + floor(h * 26)::integer as gap4
  from gen_held, lateral (select pg_temp.chance(k, 40) as r1, pg_temp.chance(k, 41) as fate, pg_temp.chance(k, 42) as g, pg_temp.chance(k, 43) as h,
         28 + floor(pg_temp.chance(k, 44) * 8)::integer as rv, pg_temp.chance(k, 47) < 0.05 as scar,
         case when pg_temp.chance(k, 48) < 0.55 then 'THIRD_UNDECIDED' else 'THIRD_PLANNED_IN_ADVANCE' end as third,
         patch_test = 'ASKED_FOR' and pg_temp.chance(k, 49) < 0.03 as reacted) drawn
 where suitability = 'SUITABLE' and day < date '${today}' - 1
;
create unique index on gen_course (k)
;
create index on gen_course (client_id)
;
analyze gen_course
;
-- Sessions, then touch-ups about once a year until she comes no more. Of what is still to come most sessions are booked, and some touch-ups.
create temporary table gen_wish on commit drop as
select k, s, 'SESSION' as kind, n as ordinal, n as place,
       start + case n when 1 then 0 when 2 then gap2 when 3 then gap2 + gap3 else gap2 + gap3 + gap4 end as wanted, pg_temp.chance(k, 50 + n) as r
  from gen_course, lateral generate_series(1, sessions) n
union all
select k, s, 'TOUCH_UP', n::integer, (10 + n)::integer, ended + after::integer, r
  from (select k, s, n, pg_temp.chance(k, 70 + n::integer) as r,
               start + gap2 + case when sessions > 2 then gap3 else 40 end + case when sessions > 3 then gap4 else 0 end as ended,
               sum(case when g < 0.12 then 190 + g * 1400 when g < 0.82 then 366 + (g - 0.12) * 85 else 430 + (g - 0.82) * 1500 end) over (partition by k order by n) as after,
               bool_and(pg_temp.chance(k, 90 + n::integer) < ${faithful}) over (partition by k order by n) as comes
          from gen_course, generate_series(1, 9) n, lateral (select pg_temp.chance(k, 80 + n::integer) as g) drawn
         where not given_up) again
 where comes
;
analyze gen_wish
;
delete from gen_wish w where wanted > date '${today}' + 110 or (wanted > date '${today}' and r > case kind when 'SESSION' then 0.93 else 0.5 end)
   or (kind = 'TOUCH_UP' and exists (select from gen_course c where c.k = w.k and c.start > date '${today}' - 150))
   -- A second course takes the place of the touch-ups of the first.
   or (kind = 'TOUCH_UP' and exists (select from gen_course c join gen_course l on l.client_id = c.client_id and l.k > c.k where c.k = w.k and w.wanted > l.consulted - 20))
;
create index on gen_wish (k)
;
analyze gen_wish
;
-- What follows a step that is not booked is not booked either.
delete from gen_wish w where exists (
  select from gen_course c where c.k = w.k and w.kind = 'SESSION' and c.start > date '${today}' - 200
     and w.ordinal > 1 + (select count(*) from gen_wish b where b.k = w.k and b.kind = 'SESSION' and b.ordinal < w.ordinal))
;
create temporary table gen_visit on commit drop as
select row_number() over (order by q.k, q.place) - 1 as v, q.k, q.kind, q.ordinal, q.place, q.s, h.day, p.id as person_id, p.name as person, p.room_id, t.id as site_id, t.zone,
       (h.day + case q.x % 2 when 0 then time '08:00' else time '13:15' end) at time zone t.zone as starts_at,
       case when q.kind = 'TOUCH_UP' then 150 when q.ordinal = 1 then 240 else 180 + 30 * floor(q.r * 3)::integer end as minutes,
       lag(h.day) over (partition by q.k order by q.place) as since, lead(h.day) over (partition by q.k order by q.place) as before
  from (select y.*, i + max(2 * first - i) over (partition by s order by i rows unbounded preceding) as x
          from (select w.*, d.first, row_number() over (partition by w.s order by w.wanted, pg_temp.chance(w.k * 32 + w.place, 38), w.k, w.place) as i
                  from gen_wish w join gen_day d on d.s = w.s and d.day = w.wanted) y) q
  join gen_chair h on h.s = q.s and h.seq = q.x / 2 join gen_person p on p.p = h.p join gen_site t on t.s = q.s
;
create unique index on gen_visit (v)
;
create index on gen_visit (k)
;
analyze gen_visit
;
-- Reviews of the settled result, four to five weeks after the second session, where a third was undecided.
create temporary table gen_review on commit drop as
select row_number() over (order by q.k) - 1 as v, q.k, q.s, h.day, p.id as person_id, p.name as person, p.room_id, t.id as site_id, t.zone, q.since,
       (h.day + time '12:30') at time zone t.zone as starts_at, q.needed
  from (select y.*, i + max(first - i) over (partition by s order by i rows unbounded preceding) as x
          from (select w.*, d.first, row_number() over (partition by w.s order by w.wanted, pg_temp.chance(w.k, 39), w.k) as i
                  from (select c.k, c.s, v.day as since, v.day + c.rv as wanted, c.sessions > 2 as needed
                          from gen_course c join gen_visit v on v.k = c.k and v.kind = 'SESSION' and v.ordinal = 2
                         where c.third = 'THIRD_UNDECIDED' and not c.given_up and (v.day + c.rv <= date '${today}' or pg_temp.chance(c.k, 60) < 0.7)) w
                  join gen_day d on d.s = w.s and d.day = w.wanted) y) q
  join gen_chair h on h.s = q.s and h.seq = q.x join gen_person p on p.p = h.p join gen_site t on t.s = q.s
;
analyze gen_review
