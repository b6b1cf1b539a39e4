package org.stipple.scheduling;

import java.util.List;

/** What became of a course that was to be booked as a whole. */
public sealed interface CourseDecision {

    /**
     * All of it is booked.
     *
     * @param bookingIds in the order of the visits
     */
    record Booked(List<Long> bookingIds) implements CourseDecision {

        public Booked {
            bookingIds = List.copyOf(bookingIds);
        }
    }

    /**
     * Nothing is booked.
     *
     * @param visit the first that could not be
     * @param why what was said of it
     */
    record NotBooked(BookVisit visit, BookingDecision why) implements CourseDecision {}
}
