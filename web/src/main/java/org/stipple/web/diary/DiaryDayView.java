package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.diary.DayDiaryService;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Words;

/** A day of the diary on its hours, by person or by room. */
@Named
@RequestScoped
public class DiaryDayView {

    private static final int MANY_ROWS = 8;

    @Inject private DayDiaryService diary;
    @Inject private DiaryFrame frame;
    @Inject private Words words;

    private DiaryDays days;
    private DayRows drawing;
    private List<DayRow> rows;

    /** Reads the day that the address names. */
    public void load() {
        DiaryAddress address = frame.open("day");
        days = diary.days(frame.ask(address.day(), address.day()));
        frame.show(days);
        drawing = new DayRows(days, address, words.wording());
        rows = drawing.rows();
    }

    public DiaryFrame getFrame() {
        return frame;
    }

    /** What the day holds, in a sentence. */
    public String getLead() {
        return new DayWords(days, frame.getAddress(), words.wording()).lead(List.of(day()));
    }

    /** The day on paper, person by person. */
    public List<DaySheet.Part> getSheet() {
        return new DaySheet(days, frame.getAddress(), words.wording()).parts();
    }

    /** Whether something can still be booked on it. */
    public boolean isBookable() {
        return !day().isBefore(words.getToday());
    }

    /** What the site is called, for the sheet. */
    public String getSite() {
        return days.roster().site().name();
    }

    public List<WeekDay> getWeek() {
        return new WeekStrip(days, frame.getAddress(), words.wording()).week();
    }

    public List<HourName> getHours() {
        return drawing.hours();
    }

    public List<DayRow> getRows() {
        return rows;
    }

    /** Whether there are so many rows that each has to do with less room. */
    public boolean isDense() {
        return rows.size() > MANY_ROWS;
    }

    /** How many hours pass, for {@code data-place}. */
    public String getPlace() {
        return "--hours:" + drawing.axis().hours();
    }

    /** Where it is now, for {@code data-place}; blank on another day or at night. */
    public String getNow() {
        Instant now = days.readAt();
        DayAxis axis = drawing.axis();
        return axis.contains(now) ? DayAxis.place("--at", axis.at(now)) : "";
    }

    public String getTime() {
        return words.time(words.timeOf(days.readAt()));
    }

    /** The seconds that pass from the left edge to the right. */
    public long getSeconds() {
        return drawing.axis().seconds();
    }

    /** Whether the clinic does not open on this day. */
    public boolean isClosed() {
        return !days.roster().isOpenOn(day());
    }

    private LocalDate day() {
        return frame.getAddress().day();
    }
}
