package org.stipple.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.client.ClientService;
import org.stipple.client.search.ClientRow;
import org.stipple.web.words.Words;

/** Chooses who comes to a place in the diary; the place is carried on to the page that books. */
@Named
@RequestScoped
public class DiaryBookView {

    private static final int MOST = 8;
    private static final int SHORTEST = 2;

    /** A client who can be chosen; told from namesakes by number, birthday and phone. */
    public record Hit(String name, String detail, String link) {}

    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private Words words;

    private final BookingPlaceParams params = new BookingPlaceParams();
    private String text = "";
    private List<ClientRow> found = List.of();

    /** Looks for what is typed. */
    public void load() {
        if (isAsked()) {
            found = clients.find(text.strip(), 0, MOST);
        }
    }

    /** Whether enough is typed to look for it. */
    public boolean isAsked() {
        return text.strip().length() >= SHORTEST;
    }

    public List<Hit> getHits() {
        return found.stream().map(this::hit).toList();
    }

    private Hit hit(ClientRow row) {
        String detail =
                Stream.of(
                                row.shownNumber(),
                                words.date(row.dateOfBirth()),
                                row.phone().isEmpty() ? row.email() : row.phone())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new Hit(
                row.fullName(),
                detail,
                "/scheduling/book.xhtml?client=" + row.id() + params.place());
    }

    /** Where, as far as it is known: "Wed 14 Jan, 10:15, Marta Nowak". */
    public String getWhere() {
        return Stream.of(words.day(params.getDay()), words.time(params.getTime()), person(), room())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String person() {
        return params.getPerson() == null
                ? ""
                : staff.people().stream()
                        .filter(person -> person.id() == params.getPerson())
                        .map(PersonSummary::name)
                        .findFirst()
                        .orElse("");
    }

    private String room() {
        return params.getRoom() == null
                ? ""
                : places.rooms().stream()
                        .filter(room -> room.id() == params.getRoom())
                        .map(RoomSummary::name)
                        .findFirst()
                        .orElse("");
    }

    /** Where a client is registered who then comes to this place. */
    public String getRegistering() {
        return "/client/edit.xhtml?then=book" + params.place();
    }

    public BookingPlaceParams getParams() {
        return params;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }
}
