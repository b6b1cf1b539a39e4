package org.stipple.web.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;

/** Time in one piece as it is typed: whole days as a rule, else from a time to a time. */
public class StretchForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate first;
    private LocalDate last;
    private boolean wholeDays = true;
    private LocalTime from = LocalTime.of(9, 0);
    private LocalTime until = LocalTime.of(18, 0);

    StretchForm(LocalDate first) {
        this.first = first;
    }

    StretchForm(Stretch stretch) {
        first = stretch.firstDay();
        wholeDays = stretch.isWholeDays();
        last = wholeDays ? stretch.lastDay() : stretch.until().toLocalDate();
        if (!wholeDays) {
            from = stretch.from().toLocalTime();
            until = stretch.until().toLocalTime();
        }
    }

    /** What is typed; empty where it ends before it begins, which is said at its field. */
    Optional<Stretch> read() {
        LocalDate end = getEnd();
        if (wholeDays) {
            return end.isBefore(first) ? refused("last") : Optional.of(Stretch.ofDays(first, end));
        }
        LocalDateTime start = first.atTime(from);
        LocalDateTime over = end.atTime(until);
        return start.isBefore(over)
                ? Optional.of(new Stretch(start, over))
                : refused(end.isBefore(first) ? "last" : "until");
    }

    private static Optional<Stretch> refused(String field) {
        RefusedField.tell("form:" + field, Texts.of("catalogue", "stretch.error." + field));
        return Optional.empty();
    }

    /** The last day: the first where no other is typed. */
    private LocalDate getEnd() {
        return Objects.requireNonNullElse(last, first);
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isWholeDays() {
        return wholeDays;
    }

    public void setWholeDays(boolean wholeDays) {
        this.wholeDays = wholeDays;
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
}
