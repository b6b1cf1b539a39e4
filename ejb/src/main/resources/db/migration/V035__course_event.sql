-- The day for which a client is to be ready, such as her wedding: a plan that later moves are held against.
alter table treatment_course add column event_on date;
alter table treatment_course_aud add column event_on date;
