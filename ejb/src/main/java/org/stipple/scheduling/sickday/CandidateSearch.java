package org.stipple.scheduling.sickday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.placing.Candidate;
import org.stipple.scheduling.placing.Place;
import org.stipple.scheduling.plan.BookedTime;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Openings;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.scheduling.slot.WallClock;

/**
 * The places that are free for one visit on its days, those alone that cost the client least:
 * everything would be too much to choose from.
 *
 * @param now before which, with some notice, no visit begins
 */
record CandidateSearch(Openings openings, Roster roster, Instant now) {

    /** Nobody is asked to come at once; who keeps her time just comes. */
    private static final Duration NOTICE = Duration.ofHours(1);

    private static final int MOST_ON_ITS_DAY = 480;
    private static final int MOST_ON_ANOTHER_DAY = 90;

    /** The cheapest first. */
    List<Candidate> find(BookingRow booking, VisitTimes times, List<CandidateDays.Candidate> days) {
        Place here = new Place(booking.personId(), booking.roomId(), booking.time());
        FindSlots wanted = wanted(booking, times);
        return days.stream()
                .flatMap(day -> on(day, here, wanted))
                .sorted(Comparator.comparingInt(each -> each.costFrom(here)))
                .toList();
    }

    private static FindSlots wanted(BookingRow booking, VisitTimes times) {
        LocalDate day = booking.time().day();
        return new FindSlots(
                booking.subject().step().kind(), times, booking.clientId(), 0, 0, day, day, 0);
    }

    private Stream<Candidate> on(CandidateDays.Candidate day, Place here, FindSlots wanted) {
        int most = day.day().equals(here.day()) ? MOST_ON_ITS_DAY : MOST_ON_ANOTHER_DAY;
        return slots(day.day(), here, wanted)
                .distinct()
                .filter(slot -> isInTime(slot.startsAt(), here))
                .map(slot -> new Candidate(place(slot, day.day(), wanted), day.fit()))
                .sorted(Comparator.comparingInt(each -> each.costFrom(here)))
                .limit(most);
    }

    private Stream<FreeSlot> slots(LocalDate day, Place here, FindSlots wanted) {
        LocalTime time = here.time().visitStart().atZone(roster.zone()).toLocalTime();
        return Stream.concat(
                WallClock.find(day, time, roster.zone()).stream()
                        .flatMap(start -> openings.at(start, wanted, here.roomId())),
                openings.on(day, wanted, here.roomId()));
    }

    private boolean isInTime(Instant start, Place here) {
        return start.equals(here.time().visitStart()) || !start.isBefore(now.plus(NOTICE));
    }

    private static Place place(FreeSlot slot, LocalDate day, FindSlots wanted) {
        return new Place(
                slot.personId(),
                slot.roomId(),
                new BookedTime(day, slot.startsAt(), wanted.times().of(slot.personId())).when());
    }
}
