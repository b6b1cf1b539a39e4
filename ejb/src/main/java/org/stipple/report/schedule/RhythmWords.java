package org.stipple.report.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.stipple.report.words.ReportWords;

/** Says when something comes round. */
public final class RhythmWords {

    private final ReportWords words;
    private final Locale locale;

    public RhythmWords(ReportWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** "every Monday at 08:00", "on the 1st of each month at 08:00". */
    public String in(Rhythm rhythm) {
        return words.text("rhythm.at", days(rhythm), rhythm.at().toString());
    }

    /** "every Monday", "on the 1st of each month", "on the last day of each month". */
    public String days(Rhythm rhythm) {
        return switch (rhythm.every()) {
            case WEEK ->
                    words.text(
                            "rhythm.week",
                            DayOfWeek.of(rhythm.day()).getDisplayName(TextStyle.FULL, locale));
            case MONTH ->
                    rhythm.day() == Rhythm.LAST_DAY
                            ? words.text("rhythm.lastDay")
                            : words.text("rhythm.month", nth(rhythm.day()));
        };
    }

    private String nth(int day) {
        return words.text("rhythm.nth").split(" ", -1)[day - 1];
    }
}
