package org.stipple.scheduling.sickday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stipple.scheduling.placing.Candidate;
import org.stipple.scheduling.placing.Chosen;
import org.stipple.scheduling.placing.ClientPolicy;
import org.stipple.scheduling.placing.DisplacedVisit;
import org.stipple.scheduling.placing.Fit;
import org.stipple.scheduling.placing.Place;

/**
 * Other places for a visit, free beside everything that is proposed for the others: the best, and
 * not all of one day.
 */
final class Alternatives {

    private static final int MOST = 5;
    private static final int ON_ONE_DAY = 2;

    private final Map<Long, Place> places = new HashMap<>();
    private final Map<Long, DisplacedVisit> visits = new HashMap<>();
    private final Map<Long, ClientPolicy> policies;

    Alternatives(SickDayCase sickDay, List<Chosen> chosen) {
        policies = sickDay.policies();
        sickDay.visits().forEach(visit -> visits.put(visit.id(), visit));
        visits.forEach((id, visit) -> places.put(id, visit.now()));
        chosen.forEach(each -> places.put(each.bookingId(), each.place()));
    }

    /**
     * The best first; without the proposed one, and without its mere change of room. Last, what
     * somebody would have to answer for, should nothing else do.
     */
    List<Candidate> of(DisplacedVisit visit) {
        List<Candidate> found = of(visit, MOST, false);
        found.addAll(of(visit, 1, true));
        return found;
    }

    private List<Candidate> of(DisplacedVisit visit, int most, boolean overridden) {
        Place proposed = places.get(visit.id());
        Set<Object> seen = new HashSet<>();
        seen.add(key(proposed));
        Map<LocalDate, Integer> byDay = new HashMap<>();
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : visit.candidates()) {
            Place place = candidate.place();
            boolean more = byDay.getOrDefault(place.day(), 0) < ON_ONE_DAY;
            if (found.size() < most && more && !seen.contains(key(place)) && isFree(visit, place)) {
                Candidate told = told(visit, candidate);
                if (overridden ? told.fit().needsOverride() : told.fit().isPermitted()) {
                    seen.add(key(place));
                    byDay.merge(place.day(), 1, Integer::sum);
                    found.add(told);
                }
            }
        }
        return found;
    }

    private static Object key(Place place) {
        return List.of(place.personId(), place.time().visitStart());
    }

    private boolean isFree(DisplacedVisit visit, Place place) {
        return places.entrySet().stream()
                .filter(other -> other.getKey() != visit.id())
                .noneMatch(
                        other ->
                                place.collidesWith(other.getValue())
                                        || (place.meets(other.getValue())
                                                && visits.get(other.getKey()).clientId()
                                                        == visit.clientId()));
    }

    /** With what the policy says while the client's others are where they are proposed to be. */
    private Candidate told(DisplacedVisit visit, Candidate candidate) {
        Map<Long, LocalDate> days = new TreeMap<>();
        visits.values().stream()
                .filter(other -> other.clientId() == visit.clientId())
                .forEach(other -> days.put(other.id(), places.get(other.id()).day()));
        if (days.size() == 1) {
            return candidate;
        }
        days.put(visit.id(), candidate.place().day());
        Fit fit = policies.get(visit.clientId()).judge(days).get(visit.id());
        return new Candidate(candidate.place(), fit);
    }
}
