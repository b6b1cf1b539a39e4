package org.stipple.web.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.stipple.scheduling.diary.DayLoad;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** What days hold, in a sentence. */
final class DayWords {

    private static final String AREA = "diary";
    private static final double HALF_AN_HOUR = 30;

    private final DiaryDays days;
    private final Capacity capacity;
    private final Wording wording;

    DayWords(DiaryDays days, DiaryAddress address, Wording wording) {
        this.days = days;
        capacity = new Capacity(days.roster(), address);
        this.wording = wording;
    }

    /** "12 visits and one hold. 21 of 35 hours are booked." */
    String lead(List<LocalDate> of) {
        List<DayLoad> loads = of.stream().map(days::load).toList();
        if (of.stream().noneMatch(days.roster()::isOpenOn)
                && loads.stream().allMatch(DayLoad::isEmpty)) {
            return Texts.of(AREA, of.size() == 1 ? "day.lead.closed" : "week.lead.closed");
        }
        return Texts.of(
                AREA,
                "day.lead.visits",
                sum(loads, DayLoad::visits),
                sum(loads, DayLoad::held),
                hours(sum(loads, DayLoad::minutes)),
                hours(of.stream().mapToInt(capacity::minutes).sum()),
                sum(loads, DayLoad::givenUp));
    }

    private static int sum(List<DayLoad> loads, ToIntFunction<DayLoad> part) {
        return loads.stream().mapToInt(part).sum();
    }

    /** A day of the month, with its hours. */
    MonthDay month(WeekDay day, boolean inMonth, boolean today) {
        int booked = days.load(day.day()).minutes();
        int there = capacity.minutes(day.day());
        return new MonthDay(
                day,
                there == 0 && booked == 0
                        ? ""
                        : Texts.of(AREA, "month.text.hours", hours(booked), hours(there)),
                DayAxis.place("--part", there == 0 ? 0 : Math.min(100, 100.0 * booked / there)),
                inMonth,
                today);
    }

    /** Hours with a half, where there is one. */
    private String hours(int minutes) {
        return wording.number(Math.round(minutes / HALF_AN_HOUR) / 2.0);
    }
}
