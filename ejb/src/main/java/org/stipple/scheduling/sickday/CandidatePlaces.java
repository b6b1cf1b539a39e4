package org.stipple.scheduling.sickday;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.placing.Candidate;
import org.stipple.scheduling.placing.ClientPolicy;
import org.stipple.scheduling.placing.DisplacedVisit;
import org.stipple.scheduling.placing.Place;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.Openings;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.VisitTimes;

/** Finds for each of some visits the days that do, and what is free on them. */
final class CandidatePlaces {

    private final Map<Long, Roster> rosters;
    private final Instant now;
    private final Map<Long, ClientPlans> plans;
    private final Map<VisitSubject, LengthsOfVisit> lengths;
    private final List<DisplacedVisit> visits = new ArrayList<>();
    private final Map<Long, NoPlace> none = new HashMap<>();

    CandidatePlaces(
            Map<Long, Roster> rosters,
            Instant now,
            Map<Long, ClientPlans> plans,
            Map<VisitSubject, LengthsOfVisit> lengths) {
        this.rosters = rosters;
        this.now = now;
        this.plans = plans;
        this.lengths = lengths;
    }

    /**
     * Each at its own site, since nobody goes to another without being asked.
     *
     * @param openings tells what is free at a site on some days; asked once a site
     */
    void find(List<BookingRow> displaced, BiFunction<Roster, Set<LocalDate>, Openings> openings) {
        Map<Long, Long> visitsOf =
                displaced.stream().collect(groupingBy(BookingRow::clientId, counting()));
        Map<Long, List<CandidateDays.Candidate>> days = new HashMap<>();
        Map<Long, Set<LocalDate>> all = new HashMap<>();
        for (BookingRow booking : displaced) {
            List<CandidateDays.Candidate> its = days(booking, visitsOf.get(booking.clientId()) > 1);
            Set<LocalDate> ofSite = all.computeIfAbsent(booking.siteId(), none -> new TreeSet<>());
            its.forEach(each -> ofSite.add(each.day()));
            days.put(booking.id(), its);
        }
        Map<Long, CandidateSearch> searches = new HashMap<>();
        all.forEach((site, on) -> searches.put(site, search(rosters.get(site), on, openings)));
        displaced.stream()
                .sorted(comparing((BookingRow each) -> each.time().takenFrom()))
                .forEach(
                        booking ->
                                add(
                                        booking,
                                        days.get(booking.id()),
                                        searches.get(booking.siteId())));
    }

    private CandidateSearch search(
            Roster roster,
            Set<LocalDate> days,
            BiFunction<Roster, Set<LocalDate>, Openings> openings) {
        return new CandidateSearch(openings.apply(roster, days), roster, now);
    }

    private Roster rosterOf(BookingRow booking) {
        return rosters.get(booking.siteId());
    }

    private List<CandidateDays.Candidate> days(BookingRow booking, boolean hasCompanions) {
        return new CandidateDays(plans.get(booking.clientId()), rosterOf(booking)::isOpenOn)
                .of(booking.id(), booking.time().day(), hasCompanions);
    }

    private void add(
            BookingRow booking, List<CandidateDays.Candidate> days, CandidateSearch search) {
        List<Candidate> free = search.find(booking, times(booking), days);
        visits.add(new DisplacedVisit(booking.id(), booking.clientId(), place(booking), free));
        none.put(booking.id(), new NoPlace(why(booking, days, free), nearest(booking)));
    }

    private static Place place(BookingRow booking) {
        return new Place(booking.personId(), booking.roomId(), booking.time());
    }

    /** Its own length; preparation and clean-up as such a visit has them now, as for any move. */
    private VisitTimes times(BookingRow booking) {
        int minutes =
                (int)
                        Duration.between(booking.time().visitStart(), booking.time().visitEnd())
                                .toMinutes();
        return lengths.get(booking.subject()).lasting(minutes);
    }

    private NoPlace.Why why(
            BookingRow booking, List<CandidateDays.Candidate> days, List<Candidate> free) {
        if (rosterOf(booking).whoCan(booking.subject().step().kind()).isEmpty()) {
            return NoPlace.Why.NOBODY_CAN;
        }
        if (days.isEmpty()) {
            return NoPlace.Why.NO_DAY;
        }
        return free.isEmpty() ? NoPlace.Why.NO_TIME : NoPlace.Why.OTHERS_NEED_IT;
    }

    private LocalDate nearest(BookingRow booking) {
        LocalDate today = rosterOf(booking).dayOf(now);
        ClientPlans all = plans.get(booking.clientId());
        return all.caseOf(booking.id())
                .map((VisitCase visit) -> visit.nearestPermitted(today, today).day().orElse(null))
                .orElse(null);
    }

    List<DisplacedVisit> visits() {
        return visits;
    }

    Map<Long, ClientPolicy> policies() {
        return Map.copyOf(plans);
    }

    /** What to say of each, should it have no place in the end. */
    Map<Long, NoPlace> none() {
        return none;
    }
}
