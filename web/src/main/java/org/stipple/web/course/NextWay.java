package org.stipple.web.course;

/** Where the button of a next-step card leads. */
public enum NextWay {
    BOOK,
    /** What has to be there first is booked, since every day is refused without it. */
    BOOK_FIRST,
    MOVE,
    /**
     * The visit is today, under way, or over: it is not moved any more, it is said what became of
     * it.
     */
    VISIT,
    /** Nothing can be booked. */
    NONE
}
