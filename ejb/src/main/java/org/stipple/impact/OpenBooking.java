package org.stipple.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/** A booking that is still to come, or under way. */
record OpenBooking(String clientName, PlannedVisit visit) {

    /** As the query tells it: id, client, course, kind, ordinal, day, to-dos, the client's name. */
    static OpenBooking of(Object[] row) {
        VisitStep step =
                new VisitStep(VisitKind.valueOf((String) row[3]), ((Number) row[4]).intValue());
        VisitSubject subject = new VisitSubject(id(row[1]), id(row[2]), step);
        return new OpenBooking(
                (String) row[7],
                new PlannedVisit(
                        id(row[0]),
                        subject,
                        LocalDate.parse((String) row[5]),
                        todos((String) row[6])));
    }

    private static long id(Object number) {
        return ((Number) number).longValue();
    }

    // KIND@DAY, with blanks between.
    private static List<PlannedTodo> todos(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(" ")).map(OpenBooking::todo).toList();
    }

    private static PlannedTodo todo(String written) {
        int at = written.indexOf('@');
        return new PlannedTodo(
                TodoKind.valueOf(written.substring(0, at)),
                LocalDate.parse(written.substring(at + 1)));
    }

    long clientId() {
        return visit.clientId();
    }
}
