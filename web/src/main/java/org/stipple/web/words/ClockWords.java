package org.stipple.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;

/** Says by which clock a day's times are told, and how that clock is changed on it. */
public final class ClockWords {

    private final LocalDate day;
    private final ZoneId zone;
    private final Wording wording;

    /**
     * @param zone of the site whose clock it is
     */
    public ClockWords(LocalDate day, ZoneId zone, Wording wording) {
        this.day = day;
        this.zone = zone;
        this.wording = wording;
    }

    /** "Times at the clinic: Central European Standard Time (GMT+1)", as at noon. */
    public String zone() {
        return zone(day.atTime(12, 0).atZone(zone));
    }

    /** The same as at this moment: before a change of the clocks it is another one than after. */
    public String zoneAt(Instant moment) {
        return zone(moment.atZone(zone));
    }

    private String zone(ZonedDateTime at) {
        return wording.text(
                "words.text.zone",
                DateTimeFormatter.ofPattern("zzzz (O)", wording.locale()).format(at));
    }

    /** Which times of the day do not exist or come twice; blank on all but two days of a year. */
    public String change() {
        return changes().map(this::words).findFirst().orElse("");
    }

    private Stream<ZoneOffsetTransition> changes() {
        LocalDateTime start = day.atStartOfDay();
        return Stream.ofNullable(
                        zone.getRules()
                                .nextTransition(start.minusHours(3).toInstant(offset(start))))
                .filter(change -> change.getDateTimeBefore().toLocalDate().equals(day));
    }

    private ZoneOffset offset(LocalDateTime start) {
        return zone.getRules().getOffset(start);
    }

    private String words(ZoneOffsetTransition change) {
        LocalDateTime before = change.getDateTimeBefore();
        LocalDateTime after = change.getDateTimeAfter();
        return change.isGap()
                ? wording.text(
                        "words.text.clocksForward",
                        wording.time(before.toLocalTime()),
                        wording.time(after.toLocalTime()))
                : wording.text(
                        "words.text.clocksBack",
                        wording.time(after.toLocalTime()),
                        wording.time(before.toLocalTime()));
    }
}
