package org.stipple.report.schedule;

/** In what a schedule comes round. */
public enum Every {
    /** Once a week, on a weekday. */
    WEEK,
    /** Once a month, on a day that each month has, or on its last. */
    MONTH
}
