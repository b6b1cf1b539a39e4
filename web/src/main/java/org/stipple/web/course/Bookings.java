package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;

/** The visits of a client that are still to come, as the overview tells them. */
@RequestScoped
class Bookings {

    @Inject private DiaryService diary;
    @Inject private PlaceService places;
    @Inject private People people;
    @Inject private KnownSites sites;

    private List<BookingRow> open;
    private Map<Long, String> rooms;

    /** What is booked in that course, and what of the client's belongs to no course. */
    List<Booked> of(long clientId, long courseId) {
        if (open == null) {
            open = diary.openBookingsOf(List.of(clientId));
        }
        return open.stream()
                .filter(row -> row.subject().course() == courseId || row.subject().course() == 0)
                .map(this::booked)
                .toList();
    }

    private Booked booked(BookingRow row) {
        return new Booked(
                row,
                Texts.of(
                        "course",
                        "overview.text.where",
                        people.name(row.personId()),
                        sites.in(room(row.roomId()), row.siteId())));
    }

    private String room(long id) {
        if (rooms == null) {
            rooms =
                    places.rooms().stream()
                            .collect(Collectors.toMap(RoomSummary::id, RoomSummary::name));
        }
        return rooms.getOrDefault(id, "");
    }
}
