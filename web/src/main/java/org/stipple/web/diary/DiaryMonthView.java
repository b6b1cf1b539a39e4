package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.stipple.scheduling.diary.AskDiary;
import org.stipple.scheduling.diary.DayDiaryService;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Words;

/** A month of the diary: how full each day is. It loads no visits, only their counts. */
@Named
@RequestScoped
public class DiaryMonthView {

    @Inject private DayDiaryService diary;
    @Inject private DiaryFrame frame;
    @Inject private Words words;

    private DiaryDays days;
    private YearMonth month;
    private AskDiary ask;

    /** Reads the month of the day that the address names. */
    public void load() {
        month = YearMonth.from(frame.open("month").day());
        ask = frame.ask(month.atDay(1), month.atEndOfMonth());
        days = diary.overview(ask);
        frame.show(days);
    }

    public DiaryFrame getFrame() {
        return frame;
    }

    public String getTitle() {
        return words.wording().monthInFull(month);
    }

    /** What the month holds, in a sentence. */
    public String getLead() {
        return words().lead(month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList());
    }

    /** The weeks that touch the month, from Monday, day by day. */
    public List<MonthDay> getDays() {
        WeekStrip strip = new WeekStrip(days, frame.getAddress(), words.wording());
        return ask.monday()
                .datesUntil(ask.sunday().plusDays(1))
                .map(
                        day ->
                                words().month(
                                                strip.day(day),
                                                YearMonth.from(day).equals(month),
                                                day.equals(words.getToday())))
                .toList();
    }

    /** The weekdays as columns are headed. */
    public List<String> getWeekdays() {
        return ask.monday()
                .datesUntil(ask.monday().plusDays(7))
                .map(words.wording()::weekdayName)
                .toList();
    }

    private DayWords words() {
        return new DayWords(days, frame.getAddress(), words.wording());
    }
}
