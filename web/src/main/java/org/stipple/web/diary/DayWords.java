package org.stipple.web.diary;

import java.time.LocalDate;
import org.stipple.scheduling.diary.DayLoad;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** What days hold, in a sentence. */
final class DayWords {

    private static final String AREA = "diary";
    private static final double HALF_AN_HOUR = 30;

    private final DiaryDays days;
    private final DiaryAddress address;
    private final Wording wording;

    DayWords(DiaryDays days, DiaryAddress address, Wording wording) {
        this.days = days;
        this.address = address;
        this.wording = wording;
    }

    /** "12 visits and one hold. 21 of 35 hours are booked." */
    String lead() {
        LocalDate day = address.day();
        DayLoad load = days.load(day);
        if (!days.roster().isOpenOn(day) && load.isEmpty()) {
            return Texts.of(AREA, "day.lead.closed");
        }
        return Texts.of(
                AREA,
                "day.lead.visits",
                load.visits(),
                load.held(),
                hours(load.minutes()),
                hours(new Capacity(days.roster(), address).minutes(day)),
                load.givenUp());
    }

    /** Hours with a half, where there is one. */
    String hours(int minutes) {
        return wording.number(Math.round(minutes / HALF_AN_HOUR) / 2.0);
    }
}
