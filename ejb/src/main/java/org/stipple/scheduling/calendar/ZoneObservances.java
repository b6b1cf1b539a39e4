package org.stipple.scheduling.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Writes a zone from the JDK's rules, which reckoned the times themselves: every change of the
 * clock that counts for what is told, one by one. The library's own zones are another version of
 * them, and it would ask the network for newer ones.
 */
final class ZoneObservances {

    private static final LocalDateTime EVER_SINCE = LocalDateTime.of(1970, 1, 1, 0, 0);

    private ZoneObservances() {}

    /** Whether it is always UTC, by whatever name: times are told so, and no zone with them. */
    static boolean isUtc(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /** The zone as it is between these instants, both inclusive. */
    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(from.plusNanos(1));
        if (change == null) {
            observances.add(always(rules.getOffset(from)));
            change = rules.nextTransition(from);
        }
        while (change != null && !change.getInstant().isAfter(until)) {
            observances.add(since(change, rules));
            change = rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(observances));
    }

    private static Observance always(ZoneOffset offset) {
        return filled(new Standard(), EVER_SINCE, offset, offset);
    }

    private static Observance since(ZoneOffsetTransition change, ZoneRules rules) {
        return filled(
                rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static Observance filled(
            Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
