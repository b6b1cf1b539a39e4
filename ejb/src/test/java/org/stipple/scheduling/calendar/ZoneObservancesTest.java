package org.stipple.scheduling.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar that reads our zone reckons every hour as the JDK does. */
class ZoneObservancesTest {

    private static final Instant FROM = Instant.parse("2026-09-30T22:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-11-30T22:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Europe/London",
                "Europe/Dublin",
                "America/New_York",
                "Africa/Casablanca",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "Asia/Tokyo",
                "UTC"
            })
    void every_hour_has_the_offset_that_it_has(String id) {
        ZoneId zone = ZoneId.of(id);
        VTimeZone written = ZoneObservances.of(zone, FROM, UNTIL);

        Stream.iterate(FROM, hour -> !hour.isAfter(UNTIL), hour -> hour.plus(Duration.ofHours(1)))
                .forEach(
                        hour ->
                                assertEquals(
                                        zone.getRules().getOffset(hour),
                                        read(written, hour),
                                        () -> id + " at " + hour));
    }

    /** The last change of the clock before then, by what is written of each. */
    private static ZoneOffset read(VTimeZone zone, Instant at) {
        return zone.getObservances().stream()
                .filter(each -> !onset(each).isAfter(at))
                .max(Comparator.comparing(ZoneObservancesTest::onset))
                .map(each -> each.<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO).getOffset())
                .orElseThrow();
    }

    private static Instant onset(Observance observance) {
        DtStart<LocalDateTime> start = observance.getRequiredProperty(Property.DTSTART);
        TzOffsetFrom before = observance.getRequiredProperty(Property.TZOFFSETFROM);
        return start.getDate().toInstant(before.getOffset());
    }
}
