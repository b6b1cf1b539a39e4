package org.stipple.web.diary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A place in the diary as an address names it; null for what it does not name. */
public class BookingPlaceParams implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;
    private Long person;
    private Long room;

    /** The place, as far as it is named. */
    public BookingPlace place() {
        return new BookingPlace(day, time, person == null ? 0 : person, room == null ? 0 : room);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }
}
