package org.stipple.web.scheduling.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the address of the page may say; null for what it does not. */
public class RepairAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long booking;
    private LocalDate day;
    private LocalTime time;
    private Integer minutes;
    private Long person;
    private Long room;
    private boolean cancel;

    public Long getBooking() {
        return booking;
    }

    public void setBooking(Long booking) {
        this.booking = booking;
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

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
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

    public boolean isCancel() {
        return cancel;
    }

    public void setCancel(boolean cancel) {
        this.cancel = cancel;
    }
}
