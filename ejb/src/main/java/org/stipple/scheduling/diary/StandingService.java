package org.stipple.scheduling.diary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.platform.entity.BigintArray;
import org.stipple.platform.entity.NativeChange;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.HoursReading;

/**
 * Judges the bookings ahead about whose clients something was written, and remembers which of them
 * stand all the same: those need not be judged again until there is more. Says nothing and changes
 * nothing that anybody sees, whoever calls and however often.
 */
@Stateless
@RunAs("MANAGER")
public class StandingService {

    /** Longer than any transaction: what one of them writes is dated before it is there to read. */
    private static final Duration STILL_BEING_WRITTEN = Duration.ofMinutes(10);

    private static final String REMEMBER =
            """
            insert into booking_standing (booking_id, stands_as_of)
            select id, :asOf from booking where id = any(cast(:ids as bigint[])) order by id
            on conflict (booking_id) do update set stands_as_of = excluded.stands_as_of""";

    @PersistenceContext private EntityManager entities;
    @Inject private UnsettledAhead unsettled;
    @Inject private BookingJudge judge;
    @Inject private HoursReading hours;
    @Inject private SiteService sites;

    /** Does it for every site. */
    @PermitAll
    public void keep(Instant now) {
        Map<Long, ClinicHours> read = new HashMap<>();
        List<Booking> ahead =
                unsettled.find(
                        sites.names().stream().map(SiteName::id).toList(),
                        now,
                        site -> read.computeIfAbsent(site, hours::read));
        Map<Long, CurrentVerdict> current = judge.current(ahead, now);
        remember(
                ahead.stream()
                        .map(Booking::id)
                        .filter(id -> current.containsKey(id) && !current.get(id).isContradicted())
                        .toList(),
                now.minus(STILL_BEING_WRITTEN));
    }

    private void remember(List<Long> ids, Instant asOf) {
        NativeChange.of(entities, REMEMBER, "booking_standing")
                .setParameter("ids", BigintArray.of(ids.stream().mapToLong(Long::longValue)))
                .setParameter("asOf", asOf)
                .executeUpdate();
    }
}
