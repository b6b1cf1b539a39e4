-- Until when all that was written about its client speaks against a booking no more than it did when it was judged: worked out anew every hour
-- for those about whose clients something was written since, so that nobody who opens the day waits for it. May be emptied at any time.
create table booking_standing (
  booking_id   bigint      primary key references booking on delete cascade,
  stands_as_of timestamptz not null
);
