package org.stipple.impact;

import java.util.List;
import org.stipple.happened.Happening;

/** Brings courses, happenings and bookings together, each in the order of clients. */
final class ConcernedClients {

    private final InClientOrder<ConcernedCourse> courses;
    private final InClientOrder<Happening> happenings;
    private final InClientOrder<OpenBooking> open;

    ConcernedClients(
            InClientOrder<ConcernedCourse> courses,
            InClientOrder<Happening> happenings,
            InClientOrder<OpenBooking> open) {
        this.courses = courses;
        this.happenings = happenings;
        this.open = open;
    }

    boolean hasNext() {
        return nextClient() != InClientOrder.NOBODY;
    }

    /** The next client who has a course or a booking. */
    ConcernedClient next() {
        long client = nextClient();
        List<ConcernedCourse> own = courses.take(client);
        return new ConcernedClient(client, own, happenings.take(client), open.take(client));
    }

    private long nextClient() {
        return Math.min(courses.nextClient(), open.nextClient());
    }
}
