package org.stipple.scheduling.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Writes what every event says of its visit: which it is, how it stands, when it is. */
final class VisitEvent {

    private VisitEvent() {}

    /**
     * @param stamp when this was last said anew
     * @param from inclusive
     * @param until exclusive
     */
    static VEvent of(CalendarVisit visit, Instant stamp, Instant from, Instant until) {
        VEvent event = new VEvent(false);
        event.add(new Uid(visit.line().uid().toString()));
        event.add(new Sequence(visit.line().sequence()));
        event.add(new DtStamp(stamp));
        event.add(new LastModified(visit.line().changedAt()));
        addTimes(event, visit.place().zone(), from, until);
        event.add(status(visit.state()));
        event.add(visit.isCancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        return event;
    }

    /**
     * In the site's zone. Of an hour that autumn shows twice a local time means the first, so that
     * a visit that begins or ends in the second is told in UTC.
     */
    private static void addTimes(VEvent event, ZoneId zone, Instant from, Instant until) {
        boolean local =
                !ZoneObservances.isUtc(zone)
                        && isSaidBy(from.atZone(zone))
                        && isSaidBy(until.atZone(zone));
        event.add(new DtStart<Temporal>(local ? from.atZone(zone) : from));
        event.add(new DtEnd<Temporal>(local ? until.atZone(zone) : until));
    }

    private static boolean isSaidBy(ZonedDateTime local) {
        return local.equals(local.withEarlierOffsetAtOverlap());
    }

    private static Status status(CalendarVisit.State state) {
        return switch (state) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    static Summary summary(String text) {
        return new Summary(plain(text));
    }

    static Location location(String text) {
        return new Location(plain(text));
    }

    /** Without what no calendar may hold: control characters; a line ends in one way only. */
    static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "");
    }
}
