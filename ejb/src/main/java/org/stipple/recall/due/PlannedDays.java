package org.stipple.recall.due;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.recall.item.RecallKey;
import org.stipple.scheduling.booking.BookingStatus;

/** Which day is taken for a touch-up or review; there is one at most for each. */
@Dependent
class PlannedDays {

    record Planned(long bookingId, LocalDate day) {}

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;

    /** What is planned in these courses; no offers and no holds that ran out. One statement. */
    Map<RecallKey, Planned> of(Collection<Long> courseIds) {
        Map<RecallKey, Planned> planned = new HashMap<>();
        entities.createQuery(
                        """
                        select b.id, b.subject.courseId, b.subject.kind, coalesce(b.subject.ordinal, 0),
                               b.time.onDay
                          from Booking b
                         where b.subject.courseId in :courses and b.subject.kind in :kinds
                           and b.status in :open and (b.waitlistEntryId is null or b.status <> :held)
                           and (b.heldUntil is null or b.status <> :held or b.heldUntil > :now)
                         order by b.time.startsAt""",
                        Object[].class)
                .setParameter("courses", courseIds)
                .setParameter("kinds", List.of(VisitKind.TOUCH_UP, VisitKind.REVIEW))
                .setParameter("open", BookingStatus.open())
                .setParameter("held", BookingStatus.HELD)
                .setParameter("now", clock.now())
                .getResultList()
                .forEach(
                        row ->
                                planned.putIfAbsent(
                                        new RecallKey(
                                                (Long) row[1],
                                                (VisitKind) row[2],
                                                ((Number) row[3]).intValue()),
                                        new Planned((Long) row[0], (LocalDate) row[4])));
        return planned;
    }
}
