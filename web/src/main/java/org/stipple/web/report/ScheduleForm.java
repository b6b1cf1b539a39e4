package org.stipple.web.report;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Set;
import org.stipple.report.export.Format;
import org.stipple.report.frame.Span;
import org.stipple.report.schedule.Every;
import org.stipple.report.schedule.Rhythm;
import org.stipple.report.schedule.ScheduleRow;

/** What is typed of a report that is to be mailed. */
public final class ScheduleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Span span;
    private String days = "WEEK-1";
    private LocalTime at = LocalTime.of(8, 0);
    private Format format = Format.PDF;
    private Long[] readers = {};

    /** Of a new one, for every Monday. */
    ScheduleForm(String name, Span span) {
        this.name = name;
        this.span = span;
    }

    ScheduleForm(ScheduleRow row) {
        name = row.name();
        span = row.ask().when().span();
        days = days(row.rhythm());
        at = row.rhythm().at();
        format = row.format();
        readers = row.readers().toArray(Long[]::new);
    }

    /** As the list of days names them: {@code WEEK-1}, {@code MONTH-31}. */
    static String days(Rhythm rhythm) {
        return rhythm.every() + "-" + rhythm.day();
    }

    Rhythm rhythm() {
        String[] parts = days.split("-", -1);
        return new Rhythm(Every.valueOf(parts[0]), Integer.parseInt(parts[1]), at);
    }

    Set<Long> chosen() {
        return Set.of(readers);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public Span getSpan() {
        return span;
    }

    public void setSpan(Span span) {
        this.span = span;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public Format getFormat() {
        return format;
    }

    public void setFormat(Format format) {
        this.format = format;
    }

    public Long[] getReaders() {
        return readers.clone();
    }

    public void setReaders(Long[] readers) {
        this.readers = readers.clone();
    }
}
