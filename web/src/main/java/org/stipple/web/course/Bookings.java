package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.course.session.SessionRow;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;

/** The visits of a client that are still to come, as the overview tells them. */
@RequestScoped
class Bookings {

    @Inject private DiaryService diary;
    @Inject private PlaceService places;
    @Inject private People people;
    @Inject private KnownSites sites;

    private List<BookingRow> all;
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

    /**
     * The site by whose clock a session or touch-up was done: where it was booked, else where the
     * user works.
     */
    long siteOf(long clientId, SessionRow done) {
        long here = Optional.ofNullable(sites.getHere()).orElse(0L);
        return sites.isSeveral()
                ? kept(clientId).stream()
                        .filter(row -> row.status() == BookingStatus.DONE)
                        .filter(row -> row.subject().course() == done.courseId())
                        .filter(row -> isStep(row.subject().step(), done))
                        .findFirst()
                        .map(BookingRow::siteId)
                        .orElse(here)
                : here;
    }

    private static boolean isStep(VisitStep step, SessionRow done) {
        return step.kind().name().equals(done.kind().name()) && step.ordinal() == done.ordinal();
    }

    private List<BookingRow> kept(long clientId) {
        if (all == null) {
            all = diary.bookingsOf(clientId);
        }
        return all;
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
