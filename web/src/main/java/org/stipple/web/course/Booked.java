package org.stipple.web.course;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.timing.Verdict;

/**
 * A visit that is booked or held, as the overview tells it.
 *
 * @param row the booking; null for none
 * @param where person and room in words
 */
public record Booked(BookingRow row, String where) implements Serializable {

    static final Booked NONE = new Booked(null, "");

    public boolean isBooked() {
        return row != null;
    }

    public long id() {
        return row.id();
    }

    VisitKind kind() {
        return row.subject().step().kind();
    }

    /** Of a session or touch-up; 0 for anything else. */
    int ordinal() {
        return row.subject().step().ordinal();
    }

    LocalDate day() {
        return row.time().day();
    }

    /** In whose zone its time is told. */
    public long siteId() {
        return row.siteId();
    }

    public Instant start() {
        return row.time().visitStart();
    }

    public Instant end() {
        return row.time().visitEnd();
    }

    /** Whether it is not sure yet. */
    boolean held() {
        return row.status() == BookingStatus.HELD || row.status() == BookingStatus.TENTATIVE;
    }

    /** Whether it can be given another time. */
    boolean movable() {
        return row.status().allows(BookingStatus.MOVED);
    }

    /** When it was booked; null where it is not judged. */
    Verdict verdict() {
        return row.planned().verdict();
    }
}
