-- The diary asks what was done on a day, whoever did it and in whichever course.
create index session_performed on session (performed_on) where superseded_at is null;
