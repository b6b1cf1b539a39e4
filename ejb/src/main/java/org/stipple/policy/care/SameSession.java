package org.stipple.policy.care;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.policy.care.Contradiction.Kind;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareSession;

/**
 * Whether two lines hold on the same day around one session. The first session has all lines but
 * those of the last; the last has those of every session, its own, and on its day still what holds
 * through the course.
 */
final class SameSession {

    private static final Stretch END_OF_THE_COURSE = new Stretch(0, 0);

    private SameSession() {}

    static Optional<Contradiction> find(Pair pair) {
        Set<CareSession> sessions = EnumSet.of(pair.one().session(), pair.other().session());
        boolean last = sessions.contains(CareSession.LAST);
        if (last && sessions.contains(CareSession.FIRST)) {
            return Optional.empty();
        }
        return PermittedGaps.ANCHORS.stream()
                .map(day -> days(pair.one(), day, last).and(days(pair.other(), day, last)))
                .filter(days -> !days.isEmpty())
                .reduce(Stretch::hull)
                .map(days -> pair.contradict(Kind.SAME_SESSION, days, List.of()));
    }

    private static Stretch days(CareRow line, LocalDate session, boolean last) {
        return last && line.session() == CareSession.COURSE
                ? END_OF_THE_COURSE
                : Stretch.of(line, session, last);
    }
}
