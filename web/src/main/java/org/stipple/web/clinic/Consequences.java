package org.stipple.web.clinic;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.displaced.DisplacedService;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.scheduling.displaced.TouchedVisit;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/**
 * What a change of hours brings with it: told before it is stored. Pressing again stores it, unless
 * it is another change by then, something else would be touched, or what was told is no longer on
 * the page: it goes as soon as anything else is typed, even if that is taken back.
 */
@Dependent
public class Consequences implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longer is a slip as a rule, and asked about. */
    private static final int LONG_DAYS = 366;

    private static final int SHOWN = 20;

    /** Under what name the page sends back which warning it shows. */
    private static final String SEEN = "touched";

    @Inject private DisplacedService displaced;
    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private CurrentUser user;

    private List<TouchedLine> touched = List.of();
    private List<Long> told = List.of();
    private String asked = "";
    private long days;

    /** Whether it may be stored: nothing comes of it, or that was told before. */
    boolean agreed(HoursChange change) {
        return agreed(change, 0);
    }

    /** The same for a stretch, whose length is asked about where it looks like a slip. */
    boolean agreed(HoursChange change, Stretch when) {
        return agreed(change, when.days() > LONG_DAYS ? when.days() : 0);
    }

    private boolean agreed(HoursChange change, long longDays) {
        List<TouchedVisit> found = displaced.touchedBy(change);
        List<Long> ids = found.stream().map(TouchedVisit::id).toList();
        String now = change.toString();
        boolean known = isSeen() && ids.equals(told) && days == longDays && now.equals(asked);
        touched = lines(found);
        told = ids;
        asked = now;
        days = longDays;
        return known || (ids.isEmpty() && longDays == 0);
    }

    private boolean isSeen() {
        return getMark().equals(Faces.getRequestParameter(SEEN));
    }

    /** Of what is told; the page sends it back while it shows that. */
    public String getMark() {
        return Integer.toHexString(Objects.hash(told, asked, days));
    }

    private List<TouchedLine> lines(List<TouchedVisit> found) {
        List<TouchedVisit> shown = found.stream().limit(SHOWN).toList();
        Map<Long, ClientName> names =
                shown.isEmpty() || !isClientsKnown()
                        ? Map.of()
                        : clients.names(
                                shown.stream().map(TouchedVisit::clientId).collect(toSet()));
        Map<Long, String> people =
                shown.isEmpty()
                        ? Map.of()
                        : staff.people().stream()
                                .collect(toMap(PersonSummary::id, PersonSummary::name));
        return shown.stream()
                .map(
                        visit ->
                                new TouchedLine(
                                        visit,
                                        names.containsKey(visit.clientId())
                                                ? names.get(visit.clientId()).fullName()
                                                : "",
                                        people.get(visit.personId())))
                .toList();
    }

    /** Whether the caller may see clients and move their visits; who only administers may not. */
    public boolean isClientsKnown() {
        return Stream.of(Role.RECEPTION, Role.TECHNICIAN, Role.DOCTOR, Role.MANAGER)
                .anyMatch(user::is);
    }

    /** Whether the caller may go on from here to new times for all that would fall out. */
    public boolean isPlacing() {
        return !told.isEmpty() && (user.is(Role.RECEPTION) || user.is(Role.MANAGER));
    }

    /**
     * Where new times are found for what fell out: that person's or room's, in that time, at every
     * site.
     */
    String newTimes(String whose, long id, Stretch when) {
        return "/scheduling/sickday?faces-redirect=true&%s=%d&from=%s&until=%s"
                .formatted(whose, id, when.firstDay(), when.lastDay());
    }

    /** Whether something is told that one has to agree to. */
    public boolean isAsking() {
        return !told.isEmpty() || days > 0;
    }

    /** How many bookings would be touched. */
    public int getCount() {
        return told.size();
    }

    /** The first of them, by time. */
    public List<TouchedLine> getTouched() {
        return touched;
    }

    /** How many there are beyond those. */
    public int getMore() {
        return told.size() - touched.size();
    }

    /** How many days it lasts, where that is asked about; otherwise 0. */
    public long getDays() {
        return days;
    }
}
