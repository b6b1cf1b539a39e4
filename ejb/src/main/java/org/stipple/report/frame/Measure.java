package org.stipple.report.frame;

/**
 * A figure of a report.
 *
 * @param key names it in addresses, words and exports
 * @param where the condition on rows that it counts or adds up; the rows behind it are those
 * @param aggregate how SQL makes it out of these rows; empty for a share of two others
 * @param part of a share: the measure that is divided; else empty
 * @param whole of a share: the measure by which it is divided; else empty
 * @param same the column in which all rows of a line that have it must agree, or there is no
 *     figure; else empty
 * @param isSum whether that of a period is the sum of those of its days
 * @param shown when the table has a column of it
 */
public record Measure(
        String key,
        Unit unit,
        String where,
        String aggregate,
        String part,
        String whole,
        String same,
        boolean isSum,
        Shown shown) {

    /** When a table has a column of it. */
    public enum Shown {
        ALWAYS,
        /** Where there is any. */
        WHERE_ANY,
        /** It stands in tiles and charts alone. */
        NEVER
    }

    /** How many rows meet a condition. */
    public static Measure count(String key, String where) {
        return new Measure(key, Unit.COUNT, where, "count(*)", "", "", "", true, Shown.ALWAYS);
    }

    /** The sum of an expression over the rows that meet a condition. */
    public static Measure sum(String key, Unit unit, String expression, String where) {
        return new Measure(
                key, unit, where, "sum(" + expression + ")", "", "", "", true, Shown.ALWAYS);
    }

    /**
     * Anything that SQL can make out of the rows that meet a condition, such as a median; it stands
     * in tables alone.
     */
    public static Measure of(String key, Unit unit, String aggregate, String where) {
        return new Measure(key, unit, where, aggregate, "", "", "", false, Shown.ALWAYS);
    }

    /**
     * So many days as this part of the rows have at most.
     *
     * @param part of all, such as {@code 0.5} for the median
     */
    public static Measure quantile(String key, String part, String column, String where) {
        String days = "percentile_disc(%s) within group (order by s.%s)".formatted(part, column);
        return of(key, Unit.DAYS, days, where);
    }

    /**
     * One figure divided by another; a hundred times that where it is in per cent. The rows behind
     * it are those of the part where it is in per cent, else those of the whole.
     */
    public static Measure share(String key, Unit unit, Measure part, Measure whole) {
        return new Measure(
                key,
                unit,
                unit == Unit.PERCENT ? part.where : whole.where,
                "",
                part.key,
                whole.key,
                "",
                false,
                Shown.ALWAYS);
    }

    /** The same with a column only where there is any. */
    public Measure whereAny() {
        return shown(Shown.WHERE_ANY);
    }

    /** The same without a column. */
    public Measure besides() {
        return shown(Shown.NEVER);
    }

    private Measure shown(Shown when) {
        return new Measure(key, unit, where, aggregate, part, whole, same, isSum, when);
    }

    /** The same, but no figure in a line whose rows differ in this column. */
    public Measure whereSame(String column) {
        return new Measure(key, unit, where, aggregate, part, whole, column, isSum, shown);
    }

    boolean isShare() {
        return aggregate.isEmpty();
    }

    double of(double parts, double wholes) {
        double share = wholes == 0 ? Double.NaN : parts / wholes;
        return unit == Unit.PERCENT ? 100 * share : share;
    }

    String sql() {
        String figure = aggregate + " filter (where " + where + ")";
        return same.isEmpty()
                ? figure
                : "case when min(s.%1$s) = max(s.%1$s) then %2$s end".formatted(same, figure);
    }
}
