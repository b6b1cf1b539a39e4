package org.stipple.web.scheduling.waitlist;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.WaitWish;

/** Which times somebody waits for, as it is typed. */
public class WaitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String step;
    private LocalDate earliest;
    private LocalDate latest;
    private List<DayOfWeek> weekdays = new ArrayList<>();
    private LocalTime from;
    private LocalTime until;
    private Long personId = 0L;
    private Priority priority = Priority.USUAL;
    private String note = "";

    void show(WaitWish wish) {
        earliest = wish.earliest();
        latest = wish.latest();
        weekdays = new ArrayList<>(wish.weekdays().stream().sorted().toList());
        from = typed(wish.from());
        until = typed(wish.until());
        personId = wish.personId();
        priority = wish.priority();
        note = wish.note();
    }

    private static LocalTime typed(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    WaitWish wish() {
        return new WaitWish(
                earliest,
                latest,
                Set.copyOf(weekdays),
                Optional.ofNullable(from).orElse(LocalTime.MIDNIGHT),
                Optional.ofNullable(until).orElse(LocalTime.MIDNIGHT),
                personId,
                priority,
                note);
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getEarliest() {
        return earliest;
    }

    public void setEarliest(LocalDate earliest) {
        this.earliest = earliest;
    }

    public LocalDate getLatest() {
        return latest;
    }

    public void setLatest(LocalDate latest) {
        this.latest = latest;
    }

    public List<DayOfWeek> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<DayOfWeek> weekdays) {
        this.weekdays = weekdays == null ? new ArrayList<>() : weekdays;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
