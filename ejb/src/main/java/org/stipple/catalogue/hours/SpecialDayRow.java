package org.stipple.catalogue.hours;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A {@link SpecialDay} as tables keep it. */
@Embeddable
public class SpecialDayRow {

    private LocalDate day;
    private int[] minutes;
    private String note;

    protected SpecialDayRow() {}

    public SpecialDayRow(SpecialDay as) {
        day = as.day();
        minutes = as.minutes();
        note = as.note();
    }

    public SpecialDay told() {
        return SpecialDay.of(day, minutes, note);
    }
}
