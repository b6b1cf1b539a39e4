package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.scheduling.diary.DayDiaryService;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Words;

/** A week of the diary: a column for each day. */
@Named
@RequestScoped
public class DiaryWeekView {

    @Inject private DayDiaryService diary;
    @Inject private DiaryFrame frame;
    @Inject private Words words;

    private DiaryDays days;
    private List<WeekDay> week;

    /** Reads the week of the day that the address names. */
    public void load() {
        DiaryAddress address = frame.open("week");
        days = diary.days(frame.ask(address.monday(), address.monday().plusDays(6)));
        frame.show(days);
        week = new WeekStrip(days, address, words.wording()).week();
    }

    public DiaryFrame getFrame() {
        return frame;
    }

    public String getTitle() {
        return words.days(week.get(0).day(), week.get(week.size() - 1).day());
    }

    /** What the week holds, in a sentence. */
    public String getLead() {
        return new DayWords(days, frame.getAddress(), words.wording())
                .lead(week.stream().map(WeekDay::day).toList());
    }

    public List<WeekColumn> getColumns() {
        VisitLines lines = new VisitLines(days, frame.getAddress(), words.wording());
        return week.stream()
                .map(day -> new WeekColumn(day, lines.on(day.day()), lines.deedsOn(day.day())))
                .toList();
    }
}
