-- What is taken on some days, however long the history is: the search for free times reads it at once.
create index booking_day_taken on booking (on_day)
  where status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE');
