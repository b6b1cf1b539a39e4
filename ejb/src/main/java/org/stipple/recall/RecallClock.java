package org.stipple.recall;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.identity.ClientName;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.session.SessionFact;
import org.stipple.recall.item.RecallState;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.timeline.Outlook;

/**
 * Says where a touch-up or review stands today.
 *
 * @param lookAhead days before the due day from which it is upcoming, inclusive
 */
record RecallClock(LocalDate today, int lookAhead) {

    /** The row of a worklist; empty where neither a rule nor a default says when it is due. */
    Optional<RecallRow> find(Outlook outlook, ClientName client, Optional<BookingRow> booking) {
        return RecallState.find(outlook, today, lookAhead)
                .map(
                        state ->
                                new RecallRow(
                                        outlook.course().courseId(),
                                        client,
                                        outlook.next().kind(),
                                        outlook.next().ordinal(),
                                        since(outlook),
                                        outlook.dueDays().orElseThrow(),
                                        booking.isPresent() ? RecallState.BOOKED : state,
                                        booking.map(taken -> taken.time().day()).orElse(null),
                                        booking.map(BookingRow::id).orElse(0L)));
    }

    /** The last day on which the client was treated in this course. */
    private static LocalDate since(Outlook outlook) {
        CourseFacts course = outlook.course();
        boolean isReview = outlook.next().kind() == VisitKind.REVIEW;
        Stream<LocalDate> treated =
                course.sessions().stream()
                        .filter(fact -> !isReview || fact.isSession())
                        .map(SessionFact::performedOn);
        return Stream.concat(treated, course.course().end().stream())
                .max(Comparator.naturalOrder())
                .orElse(course.course().openedOn());
    }
}
