-- What was recorded cannot be deleted by the application either: it is corrected or taken back, and both are kept.

revoke delete, truncate on client_alert, observation, consultation, consent, course_tag, session, review,
  patch_test, patch_test_reading, patch_test_waiver from ${app_role};
revoke update, delete, truncate on consultation_tag, session_area, session_lot from ${app_role};

-- Tags are facts too: none lies in the future.
alter table course_tag
  add constraint course_tag_added_not_in_future check (added_on <= latest_day_at(added_at)),
  add constraint course_tag_removed_not_in_future check (removed_on <= latest_day_at(removed_at));
alter table course_state_change
  add constraint course_state_change_not_in_future check (changed_on <= latest_day_at(changed_at));

-- As of a booking, of a session: what the policy said is one of its words, or nothing at all.
alter table session
  add constraint session_verdict_known check (verdict in
    ('MISSING', 'TOO_SOON', 'LAPSED', 'GRACE', 'EARLY', 'LATE', 'RECOMMENDED', 'UNGOVERNED')),
  add constraint session_outcome_known check (outcome in ('REFUSED', 'NEEDS_OVERRIDE', 'WARNING', 'PERMITTED'));
