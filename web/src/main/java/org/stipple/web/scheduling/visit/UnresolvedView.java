package org.stipple.web.scheduling.visit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.diary.UnresolvedBooking;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.web.faces.Paged;
import org.stipple.web.scheduling.sickday.FellOut;

/** Bookings that somebody has to settle: those without an outcome, and those against facts. */
@Named
@RequestScoped
public class UnresolvedView {

    /** More are never settled at one sitting. */
    private static final int ROWS = 200;

    @Inject private DiaryService diary;
    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private CurrentUser user;

    private UnresolvedRow.Why why;
    private String first = "";
    private List<UnresolvedRow> rows = List.of();
    private Paged<UnresolvedRow> page = Paged.of(List.of(), "", ROWS);
    private List<FellOut> fellOut = List.of();

    public void load() {
        List<UnresolvedBooking> unresolved = diary.unresolvedAnywhere();
        Map<Long, ClientName> names =
                clients.names(
                        unresolved.stream()
                                .map(each -> each.entry().booking().clientId())
                                .collect(toSet()));
        Map<Long, String> people =
                staff.people().stream().collect(toMap(PersonSummary::id, PersonSummary::name));
        rows =
                unresolved.stream()
                        .map(
                                each ->
                                        new UnresolvedRow(
                                                each,
                                                names.get(each.entry().booking().clientId()),
                                                people.get(each.entry().booking().personId())))
                        .toList();
        page =
                Paged.of(
                        rows.stream().filter(row -> why == null || row.why() == why).toList(),
                        first,
                        ROWS);
        fellOut = FellOut.of(unresolved, people, rooms(unresolved));
    }

    // The rooms are kept in no cache: they are asked for where one is closed alone.
    private Map<Long, String> rooms(List<UnresolvedBooking> unresolved) {
        return unresolved.stream()
                        .anyMatch(each -> each.displaced().contains(Displacement.ROOM_CLOSED))
                ? places.rooms().stream().collect(toMap(RoomSummary::id, RoomSummary::name))
                : Map.of();
    }

    /** What fell out for one reason each, for whoever may place it anew. */
    public List<FellOut> getFellOut() {
        return user.is(Role.RECEPTION) || user.is(Role.MANAGER) ? fellOut : List.of();
    }

    /** A page of those that are asked for. */
    public Paged<UnresolvedRow> getPage() {
        return page;
    }

    public int getAll() {
        return rows.size();
    }

    /** How many there are of each kind. */
    public Map<UnresolvedRow.Why, Long> getCounts() {
        Map<UnresolvedRow.Why, Long> counts = new EnumMap<>(UnresolvedRow.Why.class);
        for (UnresolvedRow.Why each : UnresolvedRow.Why.values()) {
            counts.put(each, rows.stream().filter(row -> row.why() == each).count());
        }
        return counts;
    }

    /** The kind that is asked for; null for all. */
    public UnresolvedRow.Why getWhy() {
        return why;
    }

    public void setWhy(UnresolvedRow.Why why) {
        this.why = why;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }
}
