package org.stipple.web.scheduling.waitlist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.web.words.Wording;
import org.stipple.web.words.Words;

/** Puts names to those who wait and to those with whom they do. */
@Dependent
public class WaitNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private Words words;

    /** Of all of them at once; one statement. */
    public Map<Long, ClientName> clients(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : clients.names(Set.copyOf(ids));
    }

    /** Of everybody who works here, by id. */
    public Map<Long, String> people() {
        return staff.people().stream().collect(toMap(PersonSummary::id, PersonSummary::name));
    }

    String room(long id) {
        return places.rooms().stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .map(RoomSummary::name)
                .orElse("");
    }

    /** How wishes are told. */
    public WaitWords words() {
        return new WaitWords(wording(), people());
    }

    Wording wording() {
        return words.wording();
    }
}
