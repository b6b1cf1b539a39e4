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
    WRONG_NUMBER;

    /** Whether somebody spoke with her. */
    public boolean isReached() {
        return switch (this) {
            case CALL_AGAIN, THINKS_IT_OVER, WILL_BOOK, DECLINED -> true;
            case NO_ANSWER, LEFT_WORD, SENT, WRONG_NUMBER -> false;
        };
    }
}
