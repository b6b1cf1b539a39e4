-- One line of what was made, the same for the same seed, size and moment, wherever the ids begin.
select md5(string_agg(line, E'\n' order by line)) from (
  select concat_ws('|', 'client', id - ${id}, given_name, family_name, date_of_birth, phone, email, fitzpatrick, registered_on) as line from client where id >= ${id}
  union all select concat_ws('|', 'course', id - ${id}, client_id - ${id}, protocol_id, state, planned_sessions, opened_on, course_end) from treatment_course where id >= ${id}
  union all select concat_ws('|', 'booking', id - ${id}, client_id - ${id}, kind, ordinal, status, starts_at, ends_at, verdict, outcome, request_key, created_at, closed_at) from booking where id >= ${id}
  union all select concat_ws('|', 'session', id - ${id}, course_id - ${id}, kind, ordinal, performed_on, verdict, result_percent, recorded_at, corrects_id - ${id}) from session where id >= ${id}
  union all select concat_ws('|', 'review', id - ${id}, course_id - ${id}, held_on, decision) from review where id >= ${id}
  union all select concat_ws('|', 'test', id - ${id}, applied_on, patch_test_id - ${id}, read_on, result) from patch_test full join patch_test_reading using (id) where id >= ${id}
  union all select concat_ws('|', 'revision', id - ${rev}, made_at, actor, reason) from revision where id > ${rev}
  union all select concat_ws('|', 'entry', id - ${id}, made_at, actor, action, subject_type, detail, request_id) from audit_entry where id >= ${id}) made
