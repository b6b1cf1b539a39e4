package org.stipple.web.today;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.diary.DiaryEntry;

/** Puts names to bookings, a whole list at a time. */
@RequestScoped
class Names {

    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private PlaceService places;

    private List<PersonSummary> people;
    private Map<Long, String> rooms;

    List<Visit> of(Collection<DiaryEntry> entries) {
        Map<Long, ClientName> names =
                clients.names(
                        entries.stream().map(entry -> entry.booking().clientId()).collect(toSet()));
        return entries.stream()
                .map(entry -> visit(entry, names.get(entry.booking().clientId())))
                .toList();
    }

    private Visit visit(DiaryEntry entry, ClientName client) {
        return new Visit(
                entry, client, person(entry.booking().personId()), room(entry.booking().roomId()));
    }

    List<PersonSummary> people() {
        if (people == null) {
            people = staff.people();
        }
        return people;
    }

    private String person(long id) {
        return people().stream()
                .filter(person -> person.id() == id)
                .map(PersonSummary::name)
                .findFirst()
                .orElse("");
    }

    private String room(long id) {
        return roomsById().getOrDefault(id, "");
    }

    Map<Long, String> peopleById() {
        return people().stream().collect(toMap(PersonSummary::id, PersonSummary::name));
    }

    Map<Long, String> roomsById() {
        if (rooms == null) {
            rooms = places.rooms().stream().collect(toMap(RoomSummary::id, RoomSummary::name));
        }
        return rooms;
    }
}
