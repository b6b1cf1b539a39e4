package org.stipple.web.policy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a care line begins and ends, as people type and read it: "7 days before", "4 days after",
 * "24 hours after", "Course end". What cannot be read stays as it was typed.
 */
final class PointText {

    private static final Pattern HOURS = Pattern.compile("PT(\\d+)H");
    private static final Pattern IN_HOURS =
            Pattern.compile("(\\d+)\\s*(\\p{L}+)(?:\\s+(\\p{L}+))?");
    private static final String COURSE_END = "COURSE_END";

    private final RuleWords words;
    private final PeriodText periods;

    PointText(RuleWords words, PeriodText periods) {
        this.words = words;
        this.periods = periods;
    }

    String shown(String written) {
        Matcher hours = HOURS.matcher(written);
        if (hours.matches()) {
            return words.text("point.text.hours", hours.group(1));
        }
        if (written.equals(COURSE_END)) {
            return words.text("Cell.COURSE_END");
        }
        String unsigned = written.startsWith("-") ? written.substring(1) : written;
        String period = periods.shown(unsigned);
        if (period.equals(unsigned)) {
            return written;
        }
        return words.text(
                written.startsWith("-") ? "point.text.before" : "point.text.after", period);
    }

    String written(String typed) {
        String text = typed.strip();
        if (text.equalsIgnoreCase(words.text("Cell.COURSE_END"))) {
            return COURSE_END;
        }
        Matcher hours = IN_HOURS.matcher(text.toLowerCase(Locale.ROOT));
        if (hours.matches()
                && words.text("point.units.hours").contains(" " + hours.group(2) + " ")) {
            return "PT" + hours.group(1) + "H";
        }
        if (endsWith(text, "point.word.before")) {
            return "-" + periods.written(cut(text, "point.word.before"));
        }
        return periods.written(
                endsWith(text, "point.word.after") ? cut(text, "point.word.after") : text);
    }

    private boolean endsWith(String text, String key) {
        return text.toLowerCase(Locale.ROOT).endsWith(" " + words.text(key));
    }

    private String cut(String text, String key) {
        return text.substring(0, text.length() - words.text(key).length()).strip();
    }
}
