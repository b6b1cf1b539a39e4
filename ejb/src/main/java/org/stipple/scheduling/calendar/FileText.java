package org.stipple.scheduling.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * Writes the file of one visit for the client. It is published, not an invitation: there is nothing
 * to accept, and her address need not stand in it.
 */
final class FileText {

    /**
     * Whoever sends an event must be named, which needs an address; as Apple's calendar says it.
     */
    private static final URI NO_ADDRESS = URI.create("invalid:nomail");

    private FileText() {}

    static CalendarFile of(CalendarVisit visit, Instant now) {
        return of(visit, now, Locale.ROOT);
    }

    /** The same in the client's language, if there are words in it. */
    static CalendarFile of(CalendarVisit visit, Instant now, Locale locale) {
        Method method = visit.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
        Calendar calendar = CalendarText.begun();
        calendar.add(method);
        CalendarText.addZones(calendar, List.of(visit));
        calendar.add(event(visit, now, locale));
        return new CalendarFile(
                "appointment-" + visit.time().day() + ".ics",
                method.getValue(),
                CalendarText.written(calendar));
    }

    private static VEvent event(CalendarVisit visit, Instant now, Locale locale) {
        CalendarVisit.Place place = visit.place();
        VEvent event =
                VisitEvent.of(visit, now, visit.time().visitStart(), visit.time().visitEnd());
        event.add(VisitEvent.summary(CalendarWords.in(locale, "file.summary", place.site())));
        event.add(
                VisitEvent.location(
                        place.address().isBlank()
                                ? place.site()
                                : CalendarWords.in(
                                        locale, "file.location", place.site(), place.address())));
        String reach = reach(place, locale);
        if (!reach.isEmpty()) {
            event.add(new Description(VisitEvent.plain(reach)));
        }
        event.add(clinic(place));
        return event;
    }

    private static String reach(CalendarVisit.Place place, Locale locale) {
        return Stream.of(
                        told("file.phone", place.phone(), locale),
                        told("file.email", place.email(), locale))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String told(String key, String what, Locale locale) {
        return what.isBlank() ? "" : CalendarWords.in(locale, key, what);
    }

    private static Organizer clinic(CalendarVisit.Place place) {
        Cn name = new Cn(VisitEvent.plain(place.site()).replace('\n', ' ').replace('"', '\''));
        return new Organizer(new ParameterList(List.of(name)), address(place.email()));
    }

    private static URI address(String email) {
        try {
            return email.isBlank() ? NO_ADDRESS : new URI("mailto", email, null);
        } catch (URISyntaxException unreadable) {
            return NO_ADDRESS;
        }
    }
}
