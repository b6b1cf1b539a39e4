package org.stipple.web.scheduling.sickday;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.sickday.AskSickDay;

/** What the address may say of whose visits are to be placed anew; null for what it does not. */
public class SickDayAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long siteId;
    private Long personId;
    private Long roomId;
    private LocalDate first;
    private LocalDate last;

    /** As it is asked; a last day before the first one is none. */
    AskSickDay ask(Set<Long> staying) {
        LocalDate from = Optional.ofNullable(first).orElse(LocalDate.EPOCH);
        LocalDate until =
                Optional.ofNullable(last)
                        .filter(day -> !day.isBefore(from))
                        .orElse(AskSickDay.NO_END);
        return new AskSickDay(
                Optional.ofNullable(siteId).orElse(0L),
                Optional.ofNullable(personId).orElse(0L),
                Optional.ofNullable(roomId).orElse(0L),
                from,
                until,
                staying);
    }

    /** Whether it is about some of those visits alone. */
    public boolean isNarrow() {
        return personId != null || roomId != null || first != null || last != null;
    }

    /** Where; null where the user works. */
    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
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
}
