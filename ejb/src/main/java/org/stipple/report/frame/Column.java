package org.stipple.report.frame;

/**
 * A column of the rows behind a figure.
 *
 * @param key of the words; the select has a column of this name
 */
public record Column(String key, Unit unit) {

    public static Column text(String key) {
        return new Column(key, Unit.TEXT);
    }

    public static Column code(String key) {
        return new Column(key, Unit.CODE);
    }

    public static Column day(String key) {
        return new Column(key, Unit.DAY);
    }

    public static Column hours(String key) {
        return new Column(key, Unit.HOURS);
    }

    public static Column count(String key) {
        return new Column(key, Unit.COUNT);
    }

    /** The client's name. */
    public static Column client() {
        return new Column("client", Unit.CLIENT);
    }
}
