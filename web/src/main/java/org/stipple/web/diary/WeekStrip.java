package org.stipple.web.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stipple.scheduling.diary.DayLoad;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** The week around the day that is shown: how full each day is. */
final class WeekStrip {

    private static final String AREA = "diary";
    private static final int DAYS = 7;
    private static final int MOST_DOTS = 14;

    /** Free time in which a session finds room, in minutes. */
    private static final int ROOM_FOR_A_SESSION = 180;

    private final DiaryDays days;
    private final DiaryAddress address;
    private final Capacity capacity;
    private final Wording wording;

    WeekStrip(DiaryDays days, DiaryAddress address, Wording wording) {
        this.days = days;
        this.address = address;
        this.wording = wording;
        capacity = new Capacity(days.roster(), address);
    }

    /** The seven days, from Monday. */
    List<WeekDay> week() {
        LocalDate monday = address.monday();
        return monday.datesUntil(monday.plusDays(DAYS)).map(this::day).toList();
    }

    WeekDay day(LocalDate day) {
        DayLoad load = days.load(day);
        boolean closed = !days.roster().isOpenOn(day) && load.isEmpty();
        boolean past = day.isBefore(wording.today());
        String word = word(load, closed, past);
        return new WeekDay(
                day,
                wording.weekday(day),
                word,
                dots(load, past),
                Texts.of(AREA, "week.label.day", wording.day(day), word),
                day.equals(address.day()),
                closed,
                past);
    }

    private static String word(DayLoad load, boolean closed, boolean past) {
        if (closed) {
            return Texts.of(AREA, "week.text.closed");
        }
        if (past && load.ahead() == 0) {
            return Texts.of(AREA, "week.text.done", load.done());
        }
        return Texts.of(AREA, "week.text.booked", load.visits(), load.held());
    }

    private List<String> dots(DayLoad load, boolean past) {
        int visits = Math.min(MOST_DOTS, load.visits() + load.held());
        int free =
                past
                        ? 0
                        : Math.max(0, capacity.minutes(load.day()) - load.minutes())
                                / ROOM_FOR_A_SESSION;
        List<String> dots = new ArrayList<>(Collections.nCopies(visits, "is-taken"));
        dots.addAll(Collections.nCopies(Math.min(free, MOST_DOTS - visits), "is-free"));
        return dots;
    }
}
