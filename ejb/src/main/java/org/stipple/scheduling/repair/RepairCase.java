package org.stipple.scheduling.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.slot.Roster;

/**
 * A change and what it is held against.
 *
 * @param changed the booking that is changed, as it stands
 * @param to where it goes; null where it is given up or nothing happens to it
 * @param isKept whether it stays as it is
 * @param fixed other visits of the client that are not asked about
 * @param later those that may have to move, by time
 * @param policyVersionId of the course's protocol in force; 0 without a course
 * @param event that the client is to be ready for; null for none that is still to come
 * @param rosters of the sites of all these visits, by site
 */
record RepairCase(
        Standing changed,
        Placed to,
        boolean isKept,
        List<Standing> fixed,
        List<Standing> later,
        long policyVersionId,
        LocalDate event,
        LaterJudge judge,
        Instant now,
        Map<Long, Roster> rosters) {

    RepairCase {
        fixed = List.copyOf(fixed);
        later = List.copyOf(later);
        rosters = Map.copyOf(rosters);
    }

    Optional<LocalDate> findEvent() {
        return Optional.ofNullable(event);
    }

    /** Who works when at its site, and what is open there. */
    Roster rosterOf(Standing visit) {
        return rosters.get(visit.row().siteId());
    }

    /** What does not move once the change is made, the changed booking among it. */
    List<Placed> fixedAfter() {
        return Stream.concat(fixed.stream().map(Placed::staying), Optional.ofNullable(to).stream())
                .toList();
    }

    /** Everything as it is before the change. */
    List<Placed> before() {
        Stream<Standing> all = Stream.concat(fixed.stream(), later.stream());
        return Stream.concat(isKept ? Stream.empty() : Stream.of(changed), all)
                .map(Placed::staying)
                .toList();
    }

    /** Everything with the change, and later visits placed so. */
    List<Placed> after(List<Placed> placed) {
        return Stream.concat(fixedAfter().stream(), placed.stream()).toList();
    }

    /** Everything with the change alone. */
    List<Placed> after() {
        return after(later.stream().map(Placed::staying).toList());
    }

    /** All but this visit, as they count when it is judged. */
    static List<PlannedVisit> others(List<Placed> all, Standing visit) {
        return all.stream()
                .filter(each -> each.visit().id() != visit.id())
                .map(Placed::planned)
                .toList();
    }

    /** Whether it would be at the same time as what has changed. */
    boolean clashes(Standing visit) {
        return to != null && to.clashesWith(visit, visit.slot());
    }
}
