package org.stipple.recall.item;

/** What came of trying to reach a client. */
public enum ContactOutcome {
    NO_ANSWER,
    /** A word was left: on a machine, or with somebody. */
    LEFT_WORD,
    /** A message or letter went out; whether she read it is not known. */
    SENT,
    CALL_AGAIN,
    THINKS_IT_OVER,
    WILL_BOOK,
    DECLINED,
    WRONG_NUMBER
}
