package org.stipple.scheduling.diary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.LongFunction;
import org.stipple.audit.AuditService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.slot.ClinicHours;

/**
 * Of all that is booked at a site, the bookings that may be displaced, or contradicted by what has
 * happened since they were judged: the others need not be read, let alone judged anew.
 *
 * <p>The versions that judged a booking judge it for ever, so that it stands as it did while
 * nothing was written about its client since, and neither a visit of hers nor a to-do that was
 * planned has had its day. What was written before {@link StandingService} looked last has been
 * heard.
 */
@Dependent
class UnsettledAhead {

    /** Of the making of a booking its own row tells, and of a move the row that took its place. */
    private static final String NO_NEWS =
            "'BOOKING_MADE', 'BOOKING_TENTATIVE', 'BOOKING_PARKED', 'BOOKING_OFFERED',"
                    + " 'BOOKING_MOVED', '"
                    + AuditService.CLIENT_READ
                    + "'";

    private static final String SINCE =
            "case when s.standsAsOf > b.judged.judgedAt and s.standsAsOf <= :now"
                    + " then s.standsAsOf else b.judged.judgedAt end";

    private static final String TIMES =
            """
            select new org.stipple.scheduling.diary.TimeAhead(
                   b.id, b.siteId, b.personId, b.roomId, b.time.onDay, b.time.startsAt,
                   b.time.endsAt, b.time.preparationMinutes, b.time.cleanUpMinutes, b.status,
                   case when exists (select 1 from AuditEntry e
                                      where e.clientId = b.subject.clientId
                                        and e.madeAt >= %1$s
                                        and e.action not in (%2$s))
                          or exists (select 1 from BookingTodo t
                                      where t.booking.subject.clientId = b.subject.clientId
                                        and t.booking.status in :open and t.plannedOn <= :day)
                          or exists (select 1 from Booking o
                                      where o.subject.clientId = b.subject.clientId
                                        and o.status in :open and o.id <> b.id
                                        and (o.time.startsAt < :now
                                             or o.createdAt >= %1$s))
                        then true else false end)
              from Booking b left join BookingStanding s on s.bookingId = b.id
             where b.siteId in :sites and b.status in :open and b.time.endsAt >= :now"""
                    .formatted(SINCE, NO_NEWS);

    @PersistenceContext private EntityManager entities;
    @Inject private BookingRepository bookings;

    /**
     * By time, with their to-dos.
     *
     * @param hours of each site
     */
    List<Booking> find(Collection<Long> siteIds, Instant now, LongFunction<ClinicHours> hours) {
        List<TimeAhead> planned =
                entities.createQuery(TIMES, TimeAhead.class)
                        .setParameter("sites", siteIds)
                        .setParameter("open", BookingStatus.open())
                        .setParameter("now", now)
                        .setParameter("day", latestDay(now))
                        .getResultList();
        return bookings.allOf(
                planned.stream()
                        .filter(each -> each.isUnsettled(hours.apply(each.siteId())))
                        .map(TimeAhead::id)
                        .toList());
    }

    // No site's clock is further on.
    private static LocalDate latestDay(Instant now) {
        return LocalDate.ofInstant(now.plus(Duration.ofHours(14)), ZoneOffset.UTC);
    }
}
