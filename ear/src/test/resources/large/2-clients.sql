-- Who is treated: registered over ten years, the more the later, each at one of the sites.
create temporary table gen_client on commit drop as
select c, ${id} + 1 * ${span} + c as id, ${number} + c as number,
       case when r1 < 0.36 then 0 when r1 < 0.7 then 1 else 2 end as s,
       date '${today}' - 1 - floor(3630 * power(pg_temp.chance(c, 2), 1.15))::integer as registered,
       given[1 + floor(pg_temp.chance(c, 3) * cardinality(given))::integer] as given_name,
       family[1 + floor(power(pg_temp.chance(c, 4), 1.4) * cardinality(family))::integer] as family_name
  from gen_name, generate_series(0, ${clients} - 1) c, lateral (select pg_temp.chance(c, 1) as r1) one
;
create unique index on gen_client (c)
;
analyze gen_client
;
insert into client (id, number, given_name, family_name, date_of_birth, street, postcode, city, country, language, phone, email,
       preferred_channel, contact_note, hair_loss_cause, hair_loss_grade, fitzpatrick, hair_colour, wanted_style, search_text, phone_digits, registered_on)
select id, number, given_name, family_name, registered - 6900 - floor(pg_temp.chance(c, 5) * 18000)::integer,
       1 + c % 190 || ' ' || pg_temp.one_of('{Mill Lane,High Street,Station Road,Park View,Church Row}', c, 6), 'P' || 1000 + c % 9000,
       (array['Manchester', 'Hamburg', 'Boston'])[s + 1], (array['UK', 'DE', 'US'])[s + 1], (array['EN', 'DE', 'EN'])[s + 1],
       phone, email, case when c % 3 = 0 then 'TEXT' when c % 7 = 0 then 'EMAIL' else 'PHONE' end,
       case when c % 40 = 0 then 'Not before 10:00' else '' end, cause,
       case when cause = 'PATTERN' then pg_temp.one_of('{NORWOOD_II,NORWOOD_III,NORWOOD_III_VERTEX,NORWOOD_IV,NORWOOD_V,NORWOOD_VI}', c, 8) end,
       pg_temp.one_of('{I,II,II,III,III,III,IV,IV,V,VI}', c, 9), pg_temp.one_of('{"Dark brown, shaved","Black, shaved","Fair, short","Grey, short"}', c, 10),
       'Shaven look, soft hairline', ' ' || lower(given_name || ' ' || family_name || ' ' || email || ' #' || number) || ' ',
       regexp_replace(phone, '\D', '', 'g'), registered
  from gen_client, lateral (select
         (array['+44 7', '+49 151 ', '+1 617 '])[s + 1] || lpad(floor(pg_temp.chance(c, 11) * 1000000)::text, 6, '0') || lpad((c % 1000)::text, 3, '0') as phone,
         lower(given_name || '.' || family_name) || c || '@example.org' as email,
         pg_temp.one_of('{PATTERN,PATTERN,PATTERN,PATTERN,PATTERN,PATTERN,DIFFUSE,ALOPECIA_AREATA,SCARRING,TRANSPLANT_SCAR}', c, 7) as cause) reach
;
insert into gen_act
select id * 8, (registered + time '09:00' + c % 500 * interval '1 minute') at time zone zone, 'hannah.price', 'CLIENT_REGISTERED', 'client', id, id, '', '', true
  from gen_client join gen_site t(s, site_id, zone) using (s)
;
create temporary table gen_alert on commit drop as
select ${id} + 12 * ${span} + c as id, id as client_id, registered as since, c, s from gen_client where pg_temp.chance(c, 20) < 0.07
;
insert into client_alert (id, client_id, kind, text, since, until, source, recorded_at, recorded_by)
select id, client_id, kind, (array['Latex', 'Lupus', 'Keloid scars on the chest', 'Warfarin', 'Faints at needles'])[
         array_position(array['ALLERGY', 'REACTIVE_IMMUNE_SYSTEM', 'KELOIDS', 'BLOOD_THINNERS', 'OTHER'], kind)],
       since, case when kind = 'BLOOD_THINNERS' and since < date '${today}' - 400 then since + 300 end,
       'Told by the client', since + time '12:00', 'hannah.price'
  from gen_alert, lateral (select pg_temp.one_of('{ALLERGY,ALLERGY,REACTIVE_IMMUNE_SYSTEM,KELOIDS,BLOOD_THINNERS,OTHER}', c, 21) as kind) one
;
insert into gen_act
select id * 8, since + time '12:00', 'hannah.price', 'ALERT_ADDED', 'alert', id, client_id, '', '', true from gen_alert
;
insert into observation (id, client_id, code, happened_on, note, recorded_at, recorded_by)
select ${id} + 13 * ${span} + c, id, code,
       case code when 'HAIR_TRANSPLANT' then registered - 800 else greatest(registered, date '${today}' - floor(pg_temp.chance(c, 24) * 3000)::integer) end,
       case code when 'OTHER' then 'Itches after swimming' else '' end, timestamptz '${now}' - interval '1 hour', 'marta.nowak'
  from gen_client, lateral (select pg_temp.one_of('{SUNBURN,SUNBURN,HAIR_TRANSPLANT,OTHER}', c, 23) as code) one
 where pg_temp.chance(c, 22) < 0.03
;
insert into gen_act
select o.id * 8, o.recorded_at, 'marta.nowak', 'OBSERVATION_RECORDED', 'observation', o.id, client_id, '', '', true
  from observation o where o.id >= ${id} + 13 * ${span} and o.id < ${id} + 14 * ${span}
