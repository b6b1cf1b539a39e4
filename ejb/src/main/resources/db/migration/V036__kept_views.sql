-- WRITTEN: a message was put in the outbox. Whether and when it went out is the outbox's to say.
alter table recall_attempt drop constraint recall_attempt_outcome_known;
alter table recall_attempt add constraint recall_attempt_outcome_known check (outcome in
  ('NO_ANSWER', 'LEFT_WORD', 'SENT', 'WRITTEN', 'CALL_AGAIN', 'THINKS_IT_OVER', 'WILL_BOOK', 'DECLINED', 'WRONG_NUMBER'));
