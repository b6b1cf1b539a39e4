package org.stipple.report.frame;

/** What a figure or a cell is, and so how it is written. */
public enum Unit {
    /** Whole, of rows. */
    COUNT,
    /** Hours, to a tenth. */
    HOURS,
    /** Of a hundred. */
    PERCENT,
    /** Days, whole. */
    DAYS,
    /** To a tenth, of nothing in particular. */
    NUMBER,
    TEXT,
    /** A code that the words of the report name, {@code column.CODE}. */
    CODE,
    /** A calendar day at the site. */
    DAY,
    /** A client's name, which leads to her. */
    CLIENT;

    public boolean isNumber() {
        return switch (this) {
            case COUNT, HOURS, PERCENT, DAYS, NUMBER -> true;
            case TEXT, CODE, DAY, CLIENT -> false;
        };
    }
}
