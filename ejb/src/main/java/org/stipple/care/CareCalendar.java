package org.stipple.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stipple.policy.table.CarePoint;
import org.stipple.policy.table.CareRow;
import org.stipple.scheduling.repair.CareDays;
import org.stipple.scheduling.repair.CareSpan;

/**
 * The lines of preparation and aftercare of one course, on their days. Preparation is told of
 * sessions that are booked, aftercare of those that were done. What a client could not have known
 * because she booked later begins on the day on which she did.
 *
 * @param lines by session, in the order of the rows
 */
record CareCalendar(List<CareLine> lines) {

    CareCalendar {
        lines = List.copyOf(lines);
    }

    static CareCalendar of(List<CareRow> rows, CareCourse course) {
        NavigableMap<Integer, LocalDate> days = new TreeMap<>();
        course.sessions().forEach(session -> days.put(session.ordinal(), session.day()));
        CareDays calendar = new CareDays(days);
        List<CareLine> lines = new ArrayList<>();
        for (CareSession session : course.sessions()) {
            for (CareRow row : rows) {
                calendar.find(row, session.ordinal())
                        .flatMap(span -> line(row, session, course, span))
                        .filter(CareLine::holds)
                        .ifPresent(lines::add);
            }
        }
        return new CareCalendar(lines);
    }

    private static Optional<CareLine> line(
            CareRow row, CareSession session, CareCourse course, CareSpan span) {
        boolean preparation = isPreparation(row);
        boolean counts = preparation != session.done() && isSettled(row, course);
        if (!counts) {
            return Optional.empty();
        }
        LocalDate until = isOpen(row, course) ? null : span.to();
        LocalDate begins =
                preparation && session.knownSince().isAfter(span.from())
                        ? session.knownSince()
                        : span.from();
        return Optional.of(new CareLine(session, row, begins, until, preparation));
    }

    private static boolean isPreparation(CareRow row) {
        return CarePoint.parse(row.starts()) instanceof CarePoint.OfDays days && days.before();
    }

    /** Which session is the last is known once the course is completed. */
    private static boolean isSettled(CareRow row, CareCourse course) {
        return course.completed() || row.session() != org.stipple.policy.table.CareSession.LAST;
    }

    private static boolean isOpen(CareRow row, CareCourse course) {
        return row.ends().equals(CarePoint.COURSE_END) && !course.completed();
    }

    /** What begins on this day. */
    List<CareLine> beginningOn(LocalDate day, boolean preparation) {
        return lines.stream()
                .filter(line -> line.preparation() == preparation)
                .filter(line -> line.begins().equals(day))
                .toList();
    }
}
