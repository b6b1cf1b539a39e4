package org.stipple.report.words;

import java.time.LocalDate;
import java.util.Locale;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.PeriodProblem;

/** Periods in words. */
public final class PeriodWords {

    private final ReportWords words;
    private final Locale locale;

    PeriodWords(ReportWords words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** "December 2025", "2025", "October – December 2025", "Wed 3 – Fri 19 Dec 2025". */
    public String period(Period period) {
        for (Grain grain : new Grain[] {Grain.MONTH, Grain.YEAR, Grain.DAY}) {
            if (grain.unit(period.first()).equals(period)) {
                return unit(grain, period.first());
            }
        }
        boolean months =
                period.first().getDayOfMonth() == 1
                        && period.last().plusDays(1).getDayOfMonth() == 1;
        String last = months ? unit(Grain.MONTH, period.last()) : day(period.last());
        boolean oneYear = period.first().getYear() == period.last().getYear();
        return words.text("period.fromTo", first(period.first(), months, oneYear), last);
    }

    private String first(LocalDate day, boolean months, boolean oneYear) {
        String pattern = (months ? "pattern.month" : "pattern.day") + (oneYear ? "InYear" : "");
        return words.pattern(pattern).format(day);
    }

    /** A unit by its first day, in full: "December 2025". */
    public String unit(Grain grain, LocalDate first) {
        return switch (grain) {
            case DAY -> day(first);
            case WEEK -> words.text("period.week", day(first));
            case MONTH -> words.pattern("pattern.month").format(first);
            case QUARTER -> words.pattern("pattern.quarter").format(first);
            case YEAR -> words.pattern("pattern.year").format(first);
        };
    }

    /**
     * A unit by its first day, for drawings: "Dec 25", "Feb".
     *
     * @param withYear whether the year is to be told
     */
    public String inShort(Grain grain, LocalDate first, boolean withYear) {
        String pattern =
                switch (grain) {
                    case DAY, WEEK -> withYear ? "pattern.short.dayWithYear" : "pattern.short.day";
                    case MONTH -> withYear ? "pattern.short.monthWithYear" : "pattern.short.month";
                    case QUARTER ->
                            withYear ? "pattern.short.quarterWithYear" : "pattern.short.quarter";
                    case YEAR -> "pattern.year";
                };
        return words.pattern(pattern).format(first);
    }

    public String day(LocalDate day) {
        return words.pattern("pattern.day").format(day);
    }

    /** What is wrong with a period, and what would do. */
    public String problem(PeriodProblem problem) {
        return words.text(
                "problem." + problem.kind(),
                problem.units(),
                words.text("grain.many." + problem.grain()).toLowerCase(locale),
                words.text("grain.many." + problem.instead()).toLowerCase(locale));
    }
}
