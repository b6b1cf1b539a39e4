package org.stipple.scheduling.calendar;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.stipple.scheduling.plan.VisitTime;

/**
 * Writes the feed of a person or room. The same visits give the same text, since it tells no time
 * of its own: who has it already need not read it again.
 */
final class FeedText {

    private static final Duration ASK_AGAIN_AFTER = Duration.ofHours(1);

    private final OpenFeed feed;
    private final String application;

    private FeedText(OpenFeed feed, String application) {
        this.feed = feed;
        this.application = application;
    }

    /**
     * @param application where this application's pages are, without a slash at the end
     */
    static String of(OpenFeed feed, List<CalendarVisit> visits, String application) {
        return new FeedText(feed, application).write(visits);
    }

    private String write(List<CalendarVisit> visits) {
        Calendar calendar = CalendarText.begun();
        calendar.add(new XProperty("X-WR-CALNAME", VisitEvent.plain(feed.ownerName())));
        calendar.add(
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN_AFTER));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN_AFTER.toString()));
        CalendarText.addZones(calendar, visits);
        visits.forEach(visit -> calendar.add(event(visit)));
        return CalendarText.written(calendar);
    }

    /** Person and room are taken from the preparation to the clean-up. */
    private VEvent event(CalendarVisit visit) {
        VisitTime time = visit.time();
        VEvent event =
                VisitEvent.of(visit, visit.line().changedAt(), time.takenFrom(), time.takenUntil());
        event.add(VisitEvent.summary(title(visit)));
        event.add(
                VisitEvent.location(
                        CalendarWords.of(
                                "feed.location", visit.place().room(), visit.place().site())));
        if (!time.takenFrom().equals(time.visitStart())
                || !time.takenUntil().equals(time.visitEnd())) {
            event.add(new Description(VisitEvent.plain(clientsTime(visit))));
        }
        event.add(
                new Url(
                        URI.create(
                                application
                                        + "/scheduling/visit.xhtml?id="
                                        + visit.line().bookingId())));
        return event;
    }

    private String title(CalendarVisit visit) {
        String who = feed.names() ? visit.who().clientInShort() : CalendarWords.of("feed.summary");
        return feed.owner().isPerson()
                ? who
                : CalendarWords.of("feed.summary.room", who, visit.who().person());
    }

    private static String clientsTime(CalendarVisit visit) {
        return CalendarWords.of(
                "feed.description",
                CalendarWords.time(visit.time().visitStart(), visit.place().zone()),
                CalendarWords.time(visit.time().visitEnd(), visit.place().zone()));
    }
}
