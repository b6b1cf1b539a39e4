package org.stipple.scheduling.waitlist;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which times are waited for, as it is stored: what is open is null. */
@Embeddable
class StoredWish {

    private LocalDate earliest;
    private LocalDate latest;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] weekdays;

    private LocalTime fromTime;

    private LocalTime untilTime;

    private Long personId;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String note;

    protected StoredWish() {}

    StoredWish(WaitWish wish) {
        earliest = wish.earliest();
        latest = wish.latest();
        weekdays = wish.weekdays().stream().sorted().map(Enum::name).toArray(String[]::new);
        fromTime = stored(wish.from());
        untilTime = stored(wish.until());
        personId = wish.personId() == 0 ? null : wish.personId();
        priority = wish.priority();
        note = wish.note();
    }

    private static LocalTime stored(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    WaitWish wish() {
        return new WaitWish(
                earliest,
                latest,
                Arrays.stream(weekdays).map(DayOfWeek::valueOf).collect(toSet()),
                told(fromTime),
                told(untilTime),
                personId == null ? 0 : personId,
                priority,
                note);
    }

    private static LocalTime told(LocalTime time) {
        return time == null ? LocalTime.MIDNIGHT : time;
    }
}
