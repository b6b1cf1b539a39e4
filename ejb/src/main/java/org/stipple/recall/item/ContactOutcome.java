package org.stipple.recall.item;

/** What came of trying to reach a client. */
public enum ContactOutcome {
    NO_ANSWER,
    /** A word was left: on a machine, or with somebody. */
    LEFT_WORD,
    /** A message or letter went out; whether she read it is not known. */
    SENT,
    /** A message was put in the outbox; nobody notes that by hand. */
    WRITTEN,
    CALL_AGAIN,
    THINKS_IT_OVER,
    WILL_BOOK,
    DECLINED,
    WRONG_NUMBER
}
