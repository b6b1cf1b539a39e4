package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.stipple.scheduling.diary.AskDiary;
import org.stipple.scheduling.diary.DayDiaryService;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Words;

/** A day of the diary on its hours, by person or by room. */
@Named
@RequestScoped
public class DiaryDayView {

    @Inject private DayDiaryService diary;
    @Inject private Words words;

    private final DiaryParams params = new DiaryParams();
    private DiaryAddress address;
    private DiaryDays days;
    private DayRows drawing;
    private List<DayRow> rows;

    /** Reads the day that the address names. */
    public void load() {
        address = params.address("day", words.getToday());
        days = diary.days(AskDiary.of(address.day(), address.filter()));
        drawing = new DayRows(days, address, words.wording());
        rows = drawing.rows();
    }

    public DiaryParams getParams() {
        return params;
    }

    public DiaryAddress getAddress() {
        return address;
    }

    /** What the filters offer. */
    public DiaryChoices getChoices() {
        return new DiaryChoices(days.roster(), address);
    }

    public LiveMark getLive() {
        return LiveMark.of(days, AskDiary.of(address.day(), address.filter()), words);
    }

    public String getLead() {
        return new DayWords(days, address, words.wording()).lead();
    }

    public List<WeekDay> getWeek() {
        return new WeekStrip(days, address, words.wording()).days();
    }

    public List<HourName> getHours() {
        return drawing.hours();
    }

    public List<DayRow> getRows() {
        return rows;
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
        return !days.roster().isOpenOn(address.day());
    }
}
