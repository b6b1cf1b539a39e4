package org.stipple.web.scheduling.sickday;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.stipple.client.alert.Alert;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.web.scheduling.StepChoices;

/** A visit that fell out, with the places to choose from, and what is chosen. */
public class SickDayLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID key = UUID.randomUUID();
    private final BookingRow booking;
    private final ClientName client;
    private final String who;
    private final String why;
    private final List<PlaceChoice> places;
    private final List<Alert> alerts;
    private final String none;
    private String note = "";
    private int chosen;
    private boolean taken;

    /**
     * @param places the proposed one first; empty where there is none
     * @param alerts to be read before it is moved
     */
    SickDayLine(
            BookingRow booking,
            ClientName client,
            Said said,
            List<PlaceChoice> places,
            List<Alert> alerts) {
        this.booking = booking;
        this.client = client;
        this.who = said.who();
        this.why = said.why();
        this.none = said.none();
        this.places = List.copyOf(places);
        this.alerts = List.copyOf(alerts);
        taken = isPlaced() && alerts.isEmpty() && !places.get(0).needsOverride();
    }

    /** What is said of a visit: with whom it is booked, why it cannot be, why it has no place. */
    record Said(String who, String why, String none) {}

    /** As it is moved. */
    MoveBooking move(String reason) {
        PlaceChoice to = getChoice();
        return new MoveBooking(
                booking.id(),
                booking.version(),
                new BookVisit(
                        requestKey(),
                        booking.subject(),
                        to.personId(),
                        to.roomId(),
                        to.day(),
                        to.time(),
                        to.minutes(),
                        alerts.stream().map(Alert::id).collect(toSet()),
                        to.needsOverride() ? reason : "",
                        ""),
                reason);
    }

    // Another choice is another request; the same one posted twice is not.
    private UUID requestKey() {
        return UUID.nameUUIDFromBytes((key + " " + chosen).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isPlaced() {
        return !places.isEmpty();
    }

    /** The place that is chosen. */
    public PlaceChoice getChoice() {
        return places.get(chosen);
    }

    /** Whether it is to be moved with the others. */
    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    /** Ticks it as it was before it was looked for anew, unless there is more to mind by now. */
    void tickAs(SickDayLine before) {
        boolean nothingNew =
                isPlaced()
                        && before.isPlaced()
                        && alerts.equals(before.alerts)
                        && getChoice().needsOverride() == before.getChoice().needsOverride();
        taken = before.taken && (taken || nothingNew);
    }

    /** Which place, counted from 0. */
    public int getChosen() {
        return chosen;
    }

    public void setChosen(int chosen) {
        this.chosen = Math.max(0, Math.min(chosen, places.size() - 1));
    }

    public BookingRow getBooking() {
        return booking;
    }

    public ClientName getClient() {
        return client;
    }

    /** The visit as people call it. */
    public String getStep() {
        return StepChoices.words(booking.subject().step());
    }

    public String getWho() {
        return who;
    }

    public String getWhy() {
        return why;
    }

    public String getNone() {
        return none;
    }

    public List<PlaceChoice> getPlaces() {
        return places;
    }

    public List<Alert> getAlerts() {
        return alerts;
    }

    /** What was said of it when it was to be moved last; blank as a rule. */
    public String getNote() {
        return note;
    }

    void say(String sentence) {
        note = sentence;
    }
}
