package org.stipple.web.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import org.stipple.scheduling.diary.AskMove;

/** Which visit is dragged where, as the script asks. */
public class JudgeParams {

    private Long move;
    private LocalDate day;
    private LocalTime time;
    private Integer minutes;
    private Long person;
    private Long room;
    private String times = "";

    /** Whether the free times of the day are asked for too. */
    boolean isWithTimes() {
        return !times.isEmpty();
    }

    AskMove ask() {
        return new AskMove(
                move, day, time, minutes, person == null ? 0 : person, room == null ? 0 : room);
    }

    public Long getMove() {
        return move;
    }

    public void setMove(Long move) {
        this.move = move;
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

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times == null ? "" : times;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }
}
