-- day, site, person, protocol, areas
select k.course_end, null, null, (select v.id from protocol_version v where v.protocol_id = k.protocol_id and v.number = 1),
       (select string_agg(cast(a.area_id as text), ' ') from course_area a where a.course_id = k.id) from treatment_course k
 where k.state = 'COMPLETED' and k.course_end <= {today} and k.course_end > {today} - interval '1 year'
