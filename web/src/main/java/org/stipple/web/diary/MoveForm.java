package org.stipple.web.diary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.plan.VisitSubject;

/** Where a visit was dropped, as the script says it, and why it is moved. */
public class MoveForm {

    private String requestKey = UUID.randomUUID().toString();
    private Long bookingId;
    private Integer version;
    private LocalDate day;
    private LocalTime time;
    private Integer minutes;
    private Long personId;
    private Long roomId;
    private String readAlerts = "";
    private String reason = "";

    /** The move that was asked for. */
    MoveBooking move(VisitSubject subject) {
        BookVisit to =
                new BookVisit(
                        UUID.fromString(requestKey),
                        subject,
                        personId,
                        roomId,
                        day,
                        time,
                        minutes,
                        alerts(),
                        "",
                        "");
        return new MoveBooking(bookingId, version, to, reason);
    }

    private Set<Long> alerts() {
        return Arrays.stream(readAlerts.split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** From here on it is another request than the one before. */
    void renew() {
        requestKey = UUID.randomUUID().toString();
    }

    public String getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(String requestKey) {
        this.requestKey = requestKey;
    }

    public Long getBookingId() {
        return bookingId;
    }

    public void setBookingId(Long bookingId) {
        this.bookingId = bookingId;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
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

    public String getReadAlerts() {
        return readAlerts;
    }

    public void setReadAlerts(String readAlerts) {
        this.readAlerts = readAlerts == null ? "" : readAlerts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
