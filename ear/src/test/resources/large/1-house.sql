-- Three sites with their zones, who works there, and every chair of every day: who works on it, in order.
-- A line with nothing but a semicolon ends a statement. LargeClinic puts numbers and days where ${…} stands.

-- A number from 0 to just below 1 that depends on nothing but the seed, n and what it is for.
create function pg_temp.chance(n bigint, what integer) returns double precision language sql immutable as $$
  select ((hashint8extended($1, ${seed} * 1000 + $2) >> 12) & 1048575)::double precision / 1048576 $$
;
create function pg_temp.one_of(words text[], n bigint, what integer) returns text language sql immutable as $$
  select words[1 + floor(pg_temp.chance(n, what) * cardinality(words))::integer] $$
;
create temporary table gen_name on commit drop as select
  '{Adam,Aisha,Alan,Alice,Amir,Andrew,Anna,Anthony,Arjun,Ben,Callum,Carla,Charles,Chloe,Colin,Craig,Daniel,David,Dean,Diego,Dylan,Elena,Emma,Eric,Ethan,Farid,Felix,Fiona,Frank,Gareth,George,Grace,Graham,Harry,Hassan,Helen,Ian,Imran,Ivan,Jack,James,Jason,Jens,Joan,John,Jonas,Joseph,Karim,Karl,Kevin,Kyle,Laura,Leo,Liam,Louis,Lucy,Luke,Marco,Maria,Mark,Martin,Mason,Max,Michael,Mohammed,Nadia,Nathan,Neil,Nina,Noah,Oliver,Omar,Oscar,Owen,Pablo,Patrick,Paul,Peter,Philip,Priya,Rachel,Raj,Rhys,Richard,Robert,Ross,Ruth,Ryan,Samir,Samuel,Sarah,Sean,Simon,Stefan,Stephen,Susan,Tariq,Theo,Thomas,Tim,Toby,Victor,Vikram,Wayne,William,Yusuf,Zoe}'::text[] as given,
  '{Abbott,Adams,Ahmed,Ali,Allen,Anderson,Archer,Atkins,Bailey,Baker,Barker,Barnes,Becker,Bell,Bennett,Berg,Black,Booth,Bradley,Brooks,Brown,Burke,Burns,Byrne,Campbell,Carter,Chapman,Clark,Cole,Collins,Cook,Cooper,Cox,Crawford,Cross,Cunningham,Dawson,Dixon,Doyle,Duncan,Dunn,Edwards,Elliott,Ellis,Evans,Farrell,Ferguson,Fischer,Fisher,Fletcher,Ford,Foster,Fox,Fraser,Freeman,Gallagher,Garcia,Gibson,Gordon,Graham,Grant,Gray,Green,Griffiths,Gupta,Hall,Hamilton,Harper,Harris,Harrison,Hart,Harvey,Hayes,Henderson,Hill,Hoffmann,Holmes,Howard,Hughes,Hunt,Hunter,Hussain,Jackson,Jenkins,Johnson,Johnston,Jones,Jordan,Kaur,Kelly,Kennedy,Khan,King,Klein,Knight,Kumar,Lane,Lawson,Lee,Lewis,Lloyd,Lopez,Marshall,Martin,Mason,Matthews,Meyer,Miller,Mills,Mitchell,Moore,Morgan,Morris,Morrison,Murphy,Murray,Nash,Newman,Novak,Nguyen,Oliver,Owen,Palmer,Parker,Patel,Payne,Pearson,Perry,Phillips,Porter,Powell,Price,Quinn,Reid,Reynolds,Richards,Richter,Riley,Roberts,Robertson,Robinson,Rogers,Rose,Ross,Russell,Ryan,Santos,Saunders,Schmidt,Scott,Shah,Sharma,Shaw,Silva,Simpson,Singh,Smith,Spencer,Stevens,Stewart,Stone,Sullivan,Taylor,Thompson,Turner,Wagner,Walker,Walsh,Ward,Watson,Weber,Webb,Wells,West,White,Williams,Wilson,Wood,Wright,Young}'::text[] as family
;
create temporary table gen_site on commit drop as
select 0 as s, (select min(id) from site) as id, (select zone from site order by id limit 1) as zone
union all select 1, ${id} + 1, 'Europe/Berlin'
union all select 2, ${id} + 2, 'America/New_York'
;
insert into site (id, name, zone, address, phone, email)
select id, (array['', 'Halden Scalp Clinic, Hamburg', 'Halden Scalp Clinic, Boston'])[s + 1], zone,
       (array['', 'Neuer Wall 40, 20354 Hamburg', '210 Newbury Street, Boston MA 02116'])[s + 1],
       (array['', '+49 40 5550 0140', '+1 617 555 0142'])[s + 1], 'desk' || s || '@halden.example'
  from gen_site where s > 0
;
insert into opening_hours (id, site_id, weekday, opens, closes)
select ${id} + 100 + s * 10 + d, id, (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'])[d], time '08:00', time '19:00'
  from gen_site, generate_series(1, 6) d where s > 0
;
-- Half of the technicians have been there from the start, the others came over the years. Each is off on one day of the week.
create temporary table gen_person on commit drop as
select p, s, k, ${id} + 300 + p as id, ${id} + 2000 + p as room_id,
       given[1 + p % cardinality(given)] || ' ' || family[1 + (p * 7 + p / cardinality(given)) % cardinality(family)] as name,
       date '${today}' - 3653 + greatest(0, ((k + 1)::double precision / ${technicians} - 0.5) * 6000)::integer as joined
  from gen_name, generate_series(0, 3 * ${technicians} - 1) p, lateral (select p / ${technicians} as s, p % ${technicians} as k) at
;
insert into room (id, site_id, name)
select room_id, t.id, 'Suite ' || to_char(k + 1, 'FM000') from gen_person p join gen_site t using (s)
;
insert into person (id, name, profession) select id, name, 'TECHNICIAN' from gen_person
;
insert into person (id, name, profession)
select ${id} + 50 + s, (array['Dr Ines Falk', 'Dr Jonas Reuter', 'Dr Grace Whitman'])[s + 1], 'DOCTOR' from gen_site
;
insert into person_skill (person_id, kind)
select id, kind from gen_person, unnest(array['CONSULTATION', 'PATCH_TEST', 'PATCH_TEST_READING', 'SESSION', 'REVIEW', 'TOUCH_UP']) kind
union all
select ${id} + 50 + s, kind from gen_site, unnest(array['CONSULTATION', 'PATCH_TEST_READING', 'REVIEW']) kind
;
insert into working_hours (id, person_id, site_id, weekday, starts, ends)
select ${id} + 4000 + p.p * 10 + d, p.id, t.id,
       (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'])[d], time '08:00', time '19:00'
  from gen_person p join gen_site t using (s), generate_series(1, 6) d where (p.k + d) % 6 <> 0
union all
select ${id} + 150 + s * 10 + d, ${id} + 50 + s, id, (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'])[d], time '09:00', time '17:00'
  from gen_site, generate_series(1, 5) d
;
create temporary table gen_chair on commit drop as
select s, p, day::date as day, row_number() over (partition by s order by day, pg_temp.chance(p, 1000 + (day::date - date '2000-01-01')), p) - 1 as seq
  from gen_person, generate_series(joined::timestamp, timestamp '${today}' + interval '200 days', interval '1 day') day
 where extract(isodow from day) <= 6 and (k + extract(isodow from day)::integer) % 6 <> 0
   and to_char(day, 'MMDD') not in ('0101', '1225', '1226')
;
create unique index on gen_chair (s, seq)
;
analyze gen_chair
;
-- The first chair of a day, or of the next day on which there is one.
create temporary table gen_day on commit drop as
select s, day, min(first) over (partition by s order by day desc rows unbounded preceding) as first
  from (select t.s, d::date as day, c.first
          from gen_site t cross join generate_series(timestamp '${today}' - interval '3660 days', timestamp '${today}' + interval '200 days', interval '1 day') d
          left join (select s, day, min(seq) as first from gen_chair group by s, day) c on c.s = t.s and c.day = d::date) days
;
create unique index on gen_day (s, day)
;
analyze gen_day
;
-- Who writes what down.
create temporary table gen_act (
  key bigint, at timestamptz, actor text, action text, subject_type text, subject_id bigint,
  client_id bigint, detail text, reason text, revised boolean) on commit drop
;
insert into gen_act
select 0, timestamptz '${now}' - interval '3655 days', 'system', 'SET_UP_ADDED', kind, id, null, '', '', false
  from (select 'site' as kind, id from gen_site where s > 0 union all select 'room', room_id from gen_person
        union all select 'person', id from gen_person union all select 'person', ${id} + 50 + s from gen_site) made
