package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.stipple.policy.table.CarePoint;
import org.stipple.policy.table.CareRow;

/**
 * When lines of preparation and aftercare hold, by the days of a course's sessions, done and
 * planned. The last of them counts as the end of the course. A line is cut where the next session
 * gives it new days.
 *
 * @param sessions days by ordinal
 */
public record CareDays(NavigableMap<Integer, LocalDate> sessions) {

    private static final int HOURS_A_DAY = 24;

    public CareDays {
        sessions = new TreeMap<>(sessions);
    }

    /** Lines that hold on other days than before, by session and in the order of the rows. */
    static List<CareShift> shifted(List<CareRow> rows, CareDays before, CareDays after) {
        List<CareShift> shifts = new ArrayList<>();
        for (int session : before.sessions.keySet()) {
            for (CareRow row : rows) {
                Optional<CareSpan> was = before.find(row, session);
                Optional<CareSpan> is = after.find(row, session);
                if (was.isPresent() && is.isPresent() && !was.equals(is)) {
                    shifts.add(new CareShift(session, row, was.get(), is.get()));
                }
            }
        }
        return shifts;
    }

    /** Empty where the line does not count from this session. */
    public Optional<CareSpan> find(CareRow row, int session) {
        LocalDate day = sessions.get(session);
        if (day == null || !counts(row, session)) {
            return Optional.empty();
        }
        LocalDate from = on(row.starts(), day);
        return Optional.of(new CareSpan(from, to(row, session, day)));
    }

    private boolean counts(CareRow row, int session) {
        return switch (row.session()) {
            case EVERY -> true;
            case FIRST, COURSE -> session == 1;
            case LAST -> session == sessions.lastKey();
        };
    }

    private LocalDate to(CareRow row, int session, LocalDate day) {
        if (row.ends().equals(CarePoint.COURSE_END)) {
            return sessions.lastEntry().getValue();
        }
        LocalDate written = row.ends().isEmpty() ? null : on(row.ends(), day);
        LocalDate next = sessions.higherKey(session) == null ? null : next(session);
        boolean isCut =
                next != null
                        && (written == null || !written.isBefore(next) && !written.isBefore(day));
        return isCut ? next.minusDays(1) : written;
    }

    private LocalDate next(int session) {
        return sessions.higherEntry(session).getValue();
    }

    private static LocalDate on(String point, LocalDate session) {
        CarePoint parsed = CarePoint.parse(point);
        if (parsed instanceof CarePoint.OfHours after) {
            return session.plusDays(after.hours() / HOURS_A_DAY);
        }
        CarePoint.OfDays days = (CarePoint.OfDays) parsed;
        int place = days.placeAround(session);
        return session.plusDays(days.before() ? place + 1 : place);
    }
}
