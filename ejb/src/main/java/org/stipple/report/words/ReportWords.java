package org.stipple.report.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Unit;

/** The words of one report in one language; what it does not say itself, all reports say alike. */
public final class ReportWords {

    private static final String BUNDLES = "org.stipple.report.words.";

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle frame;

    /**
     * @param report its name
     * @param locale out of the languages that the application speaks
     */
    public ReportWords(String report, Locale locale) {
        this.locale = locale;
        ClassLoader here = ReportWords.class.getClassLoader();
        own = ResourceBundle.getBundle(BUNDLES + report, locale, here);
        frame = ResourceBundle.getBundle(BUNDLES + "frame", locale, here);
    }

    /**
     * The sentence of a key, with its places filled where there are any.
     *
     * @throws java.util.MissingResourceException if neither bundle has it
     */
    public String text(String key, Object... places) {
        String text = own.containsKey(key) ? own.getString(key) : frame.getString(key);
        return places.length == 0 ? text : new MessageFormat(text, locale).format(places);
    }

    public boolean has(String key) {
        return own.containsKey(key) || frame.containsKey(key);
    }

    public String title() {
        return text("title");
    }

    public String measure(Measure measure) {
        return text("measure." + measure.key());
    }

    /** What a figure is called where it stands alone, as tiles and legends do. */
    public String called(String place, String measure) {
        return text(has(place + "." + measure) ? place + "." + measure : "measure." + measure);
    }

    public String dimension(Dimension dimension) {
        return text("dimension." + dimension.key());
    }

    public String column(Column column) {
        return text("column." + column.key());
    }

    /** A member of a dimension by its name, its word or its days. */
    public String member(Dimension dimension, Member member, Grain grain) {
        if (member.key().equals(ReportAsk.NONE)) {
            return text("dimension.none");
        }
        return switch (dimension.kind()) {
            case ID -> member.name();
            case CODE -> text(dimension.key() + "." + member.key());
            case UNIT -> periods().unit(grain, LocalDate.parse(member.key()));
        };
    }

    public PeriodWords periods() {
        return new PeriodWords(this, locale);
    }

    /** A figure as a table shows it; empty where there is none. */
    public String figure(Unit unit, double figure) {
        if (Double.isNaN(figure)) {
            return "";
        }
        return switch (unit) {
            case COUNT, DAYS -> number(figure, 0);
            case HOURS, NUMBER -> number(figure, 1);
            case PERCENT ->
                    text("figure.percent", number(figure, figure > 0 && figure < 10 ? 1 : 0));
            case TEXT, CODE, DAY, CLIENT -> throw new IllegalArgumentException(unit.name());
        };
    }

    String number(double figure, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(figure);
    }

    /** A cell of a row as a page shows it; empty where there is nothing. */
    public String cell(Column column, Object cell) {
        if (cell == null) {
            return "";
        }
        return switch (column.unit()) {
            case COUNT, DAYS, HOURS, NUMBER, PERCENT ->
                    figure(column.unit(), ((Number) cell).doubleValue());
            case CODE -> text(column.key() + "." + cell);
            case DAY -> periods().day((LocalDate) cell);
            case TEXT, CLIENT -> cell.toString();
        };
    }

    DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale);
    }
}
