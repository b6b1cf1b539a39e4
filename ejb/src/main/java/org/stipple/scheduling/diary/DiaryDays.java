package org.stipple.scheduling.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.stipple.scheduling.slot.Roster;

/**
 * Some days of the diary.
 *
 * @param roster who works when and what is open
 * @param readAt when it was read
 * @param visits of the days that were asked for, given up ones too, by time
 * @param deeds what happened on these days otherwise than planned, by time
 * @param loads how much there is on each day of the weeks around them, by day; a day without any
 *     booking is not in it
 * @param watch what of it somebody looks at
 * @param change as far as that had come then
 */
public record DiaryDays(
        Roster roster,
        Instant readAt,
        List<DiaryVisit> visits,
        List<DiaryDeed> deeds,
        Map<LocalDate, DayLoad> loads,
        Watch watch,
        DiaryChange change) {

    public DiaryDays {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(readAt, "readAt");
        visits = List.copyOf(visits);
        deeds = List.copyOf(deeds);
        loads = Map.copyOf(loads);
    }

    /** How much there is on a day. */
    public DayLoad load(LocalDate day) {
        return Optional.ofNullable(loads.get(day)).orElseGet(() -> DayLoad.none(day));
    }

    /** The visit that was booked for it; empty where none was, or for another day. */
    public Optional<DiaryVisit> planOf(DiaryDeed deed) {
        return visits.stream()
                .filter(visit -> visit.booking().id() == deed.bookingId())
                .findFirst();
    }
}
