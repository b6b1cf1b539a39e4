package org.stipple.report.frame;

import java.io.Serializable;

/**
 * Why a period cannot be answered.
 *
 * @param units how many there would be, of a period that is cut too finely; else 0
 * @param grain how it was to be cut
 * @param instead the finest that would do
 */
public record PeriodProblem(Kind kind, long units, Grain grain, Grain instead)
        implements Serializable {

    /** What is wrong, and at which field it is told. */
    public enum Kind {
        FIRST_MISSING("from"),
        LAST_MISSING("to"),
        FIRST_UNREADABLE("from"),
        LAST_UNREADABLE("to"),
        ENDS_BEFORE_IT_BEGINS("to"),
        TOO_EARLY("from"),
        TOO_LONG("to"),
        TOO_FINE("grain");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
