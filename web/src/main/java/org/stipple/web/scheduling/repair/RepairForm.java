package org.stipple.web.scheduling.repair;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.AskMove;
import org.stipple.scheduling.repair.Change;

/** What is typed and ticked where later visits are put right. */
public class RepairForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID key = UUID.randomUUID();
    private LocalDate day;
    private LocalTime time;
    private int minutes;
    private long person;
    private long room;
    private boolean recommended;
    private String why = "";
    private String override = "";
    private List<Long> readAlerts = new ArrayList<>();
    private Map<Long, Boolean> taken = new HashMap<>();

    /** Presets where the booking goes: what the address does not say stays as it is. */
    public void preset(RepairAddress address, BookingRow booking, LocalTime at, int usual) {
        day = address.getDay() == null ? booking.time().day() : address.getDay();
        time = address.getTime() == null ? at : address.getTime();
        minutes = address.getMinutes() == null ? usual : address.getMinutes();
        person = address.getPerson() == null ? booking.personId() : address.getPerson();
        room = address.getRoom() == null ? booking.roomId() : address.getRoom();
    }

    /** Ticks all of these. */
    public void takeAll(List<RepairLine> lines) {
        taken = new HashMap<>();
        lines.stream().filter(RepairLine::isProposed).forEach(line -> taken.put(line.id(), true));
    }

    public boolean isTaken(RepairLine line) {
        return line.isProposed() && taken.getOrDefault(line.id(), false);
    }

    /** From here on it is another request than the one before. */
    public void renew() {
        key = UUID.randomUUID();
    }

    /** For one of the bookings, so that posting it twice moves it once. */
    public UUID key(long bookingId) {
        String own = key + " " + bookingId;
        return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the booking goes. */
    public Change.MovedTo to() {
        return new Change.MovedTo(day, time, minutes, person, room);
    }

    /** The same, as its own verdict is asked for. */
    public AskMove ask(long bookingId) {
        return new AskMove(bookingId, day, time, minutes, person, room);
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

    public boolean isRecommended() {
        return recommended;
    }

    public void setRecommended(boolean recommended) {
        this.recommended = recommended;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }

    public String getOverride() {
        return override;
    }

    public void setOverride(String override) {
        this.override = override == null ? "" : override;
    }

    public List<Long> getReadAlerts() {
        return readAlerts;
    }

    public void setReadAlerts(List<Long> readAlerts) {
        this.readAlerts = readAlerts == null ? new ArrayList<>() : readAlerts;
    }

    public Map<Long, Boolean> getTaken() {
        return taken;
    }
}
