package org.stipple.report.frame;

import java.util.Map;

/**
 * A report: what it is made of, and its rows. A bean of this type is all that it takes; its words
 * are {@code org/stipple/report/words/NAME.properties}.
 */
public interface Report {

    /** Names it in addresses, words and files. */
    String name();

    ReportShape shape();

    /**
     * A select of everything that the report ever counts, one row each, with the columns:
     *
     * <ul>
     *   <li>{@code id}, a bigint that no other row of the same day has;
     *   <li>{@code day}, the day in the zone of the site by which it belongs to a period;
     *   <li>{@code client_id}, whose record it leads to; 0 or null for nobody's;
     *   <li>one for each dimension, of its key, and of an ID one more, {@code key_name}: text;
     *   <li>one for each column, of its key, and whatever the measures' conditions ask.
     * </ul>
     *
     * It is narrowed, grouped and read by the page from outside, so it needs no order; days are
     * narrowed on {@code day}, which an index should know. It may use the parameters {@code :first}
     * and {@code :last} (days, inclusive; where it makes rows of days itself), {@code :today} (day)
     * and {@code :now} (instant). Casts are written {@code cast(x as type)}.
     */
    String source();

    /**
     * Further parameters of the source, for what cannot be said in SQL: worked out once for all
     * statements of an answer.
     *
     * @param question of the widest period that they ask for
     */
    default Map<String, Object> parameters(Question question) {
        return Map.of();
    }
}
