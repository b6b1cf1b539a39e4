package org.stipple.scheduling.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.ClinicHours;

/**
 * A booking still to come, as far as it can be displaced.
 *
 * @param startsAt when the preparation begins
 * @param endsAt when the clean-up ends, exclusive
 * @param touched whether the verdict on it may be another one now
 */
public record TimeAhead(
        long id,
        long siteId,
        long personId,
        long roomId,
        LocalDate onDay,
        Instant startsAt,
        Instant endsAt,
        int preparationMinutes,
        int cleanUpMinutes,
        BookingStatus status,
        boolean touched) {

    boolean isUnsettled(ClinicHours by) {
        return touched
                || BookingStatus.ahead().contains(status)
                        && !Displacement.of(personId, roomId, time(), by).isEmpty();
    }

    private VisitTime time() {
        return new VisitTime(
                onDay,
                startsAt,
                startsAt.plus(Duration.ofMinutes(preparationMinutes)),
                endsAt.minus(Duration.ofMinutes(cleanUpMinutes)),
                endsAt);
    }
}
