package org.stipple.web.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.stipple.catalogue.hours.SpecialDay;

/** A day with hours of its own, as it is typed. */
public class SpecialDayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private DayHours hours = DayHours.NONE;
    private String note = "";

    SpecialDayForm() {}

    SpecialDayForm(SpecialDay special) {
        day = special.day();
        hours = DayHours.on(day.getDayOfWeek(), special.hours());
        note = special.note();
    }

    /** Nine to six, to be changed. */
    SpecialDayForm withUsualHours() {
        hours = new DayHours(List.of(new DaySpan(LocalTime.of(9, 0), LocalTime.of(18, 0))));
        return this;
    }

    SpecialDay typed() {
        return new SpecialDay(day, hours.on(day.getDayOfWeek()).toList(), note);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayHours getHours() {
        return hours;
    }

    /** Nothing typed comes as null. */
    public void setHours(DayHours hours) {
        this.hours = hours == null ? DayHours.NONE : hours;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }
}
