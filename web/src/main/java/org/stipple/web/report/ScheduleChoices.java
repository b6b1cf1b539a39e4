package org.stipple.web.report;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stipple.report.frame.Span;
import org.stipple.report.schedule.Rhythm;
import org.stipple.report.schedule.RhythmWords;
import org.stipple.report.words.ReportWords;
import org.stipple.web.words.Texts;

/** What the form of a mailed report offers. */
final class ScheduleChoices {

    private static final int IN_EVERY_MONTH = 28;

    private ScheduleChoices() {}

    /** The days on which it may come round, in two groups. */
    static List<SelectItem> days(ReportWords words) {
        RhythmWords said = new RhythmWords(words, Faces.getLocale());
        return List.of(
                group(
                        "schedule.label.week",
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> Rhythm.weekly(day, LocalTime.MIN)),
                        said),
                group(
                        "schedule.label.month",
                        IntStream.concat(
                                        IntStream.rangeClosed(1, IN_EVERY_MONTH),
                                        IntStream.of(Rhythm.LAST_DAY))
                                .mapToObj(day -> Rhythm.monthly(day, LocalTime.MIN)),
                        said));
    }

    private static SelectItem group(String label, Stream<Rhythm> days, RhythmWords said) {
        return new SelectItemGroup(
                Texts.of("report", label),
                "",
                false,
                days.map(day -> new SelectItem(ScheduleForm.days(day), capital(said.days(day))))
                        .toArray(SelectItem[]::new));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Periods that move on by themselves. */
    static List<Span> spans() {
        return Arrays.stream(Span.values()).filter(span -> span != Span.CUSTOM).toList();
    }
}
