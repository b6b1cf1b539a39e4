package org.stipple.web.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.plan.VisitTime;

/**
 * Which visits of a row lie beside each other. Visits that keep their time never overlap: the
 * database sees to that. What was given up lies in narrow lanes below them, each in the first that
 * is free.
 */
final class Lanes {

    private final Map<Long, Integer> laneOf = new HashMap<>();
    private final List<Instant> ends = new ArrayList<>();

    /**
     * @param visits of one row, by time
     */
    Lanes(List<DiaryVisit> visits) {
        for (DiaryVisit visit : visits) {
            if (!visit.keepsTime()) {
                laneOf.put(visit.booking().id(), take(visit.booking().time()));
            }
        }
    }

    private int take(VisitTime time) {
        for (int lane = 0; lane < ends.size(); lane++) {
            if (!ends.get(lane).isAfter(time.takenFrom())) {
                ends.set(lane, time.takenUntil());
                return lane;
            }
        }
        ends.add(time.takenUntil());
        return ends.size() - 1;
    }

    /** One lane more, for what needs all of it. */
    int add() {
        ends.add(Instant.MAX);
        return ends.size() - 1;
    }

    /** The narrow lane of a visit that was given up, from 0; 0 for one that keeps its time. */
    int of(DiaryVisit visit) {
        return laneOf.getOrDefault(visit.booking().id(), 0);
    }

    /** How many narrow lanes there are. */
    int count() {
        return ends.size();
    }
}
