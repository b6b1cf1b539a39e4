package org.stipple.scheduling.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.WantedTimes;

/**
 * A visit for which the first good times are looked for.
 *
 * @param kind of visit
 * @param subject whose visit it is; null for nobody in particular, so that no rule is asked
 * @param personId the only person wanted; 0 for any who can
 * @param roomId the only room wanted; 0 for any
 * @param siteId the only site wanted; 0 for any
 * @param minutes of the client's own time with everybody, unless that is how long it takes with the
 *     person wanted: then each takes her own
 * @param from first day, inclusive; a day that is over counts as today
 * @param until last day, inclusive; null for two months from the first day that the rules permit
 * @param wanted when the client would like to come
 * @param withOverrides whether days are looked at for which somebody would have to answer
 * @param most on how many days, and on how many more that need an override
 * @param without a booking that would give its own time up; 0 for none
 */
public record AskTimes(
        @NotNull VisitKind kind,
        VisitSubject subject,
        long personId,
        long roomId,
        long siteId,
        @Min(5) @Max(720) int minutes,
        @NotNull LocalDate from,
        LocalDate until,
        @NotNull WantedTimes wanted,
        boolean withOverrides,
        @Min(1) @Max(60) int most,
        long without)
        implements Serializable {

    public Optional<VisitSubject> findSubject() {
        return Optional.ofNullable(subject);
    }

    Optional<LocalDate> findUntil() {
        return Optional.ofNullable(until);
    }

    FindSlots slots(PersonTimes times, LocalDate first, LocalDate last) {
        return new FindSlots(
                kind,
                times,
                subject == null ? 0 : subject.clientId(),
                personId,
                roomId,
                siteId,
                first,
                last,
                wanted,
                without);
    }
}
