package org.stipple.web.diary;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.diary.DiaryFilter;

/** What the address of a page of the diary may say; null for what it does not. */
public class DiaryParams implements Serializable {

    static final String ROOMS = "rooms";
    static final String GIVEN_UP = "cancelled";

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private String by;
    private Long person;
    private VisitKind step;
    private String with;

    /**
     * @param today what is shown where no day is named
     */
    DiaryAddress address(String view, LocalDate today) {
        return new DiaryAddress(
                view,
                day == null ? today : day,
                ROOMS.equals(by),
                new DiaryFilter(person == null ? 0 : person, step),
                GIVEN_UP.equals(with));
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public VisitKind getStep() {
        return step;
    }

    public void setStep(VisitKind step) {
        this.step = step;
    }

    public String getWith() {
        return with;
    }

    public void setWith(String with) {
        this.with = with;
    }
}
