package org.stipple.scheduling;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.booking.Place;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;

/**
 * Weighs moves together: as if all the old bookings were gone, and all the new ones planned. Rows
 * change in an order that is the same for everybody, so that two who move the same bookings wait
 * for each other instead of standing in each other's way.
 */
@Dependent
class MovingDesk {

    @Inject private BookingRepository bookings;
    @Inject private WishReading reading;
    @Inject private BookingDesk desk;
    @Inject private Journal journal;

    private record Leaving(MoveBooking move, Predecessor before) {

        long id() {
            return move.bookingId();
        }

        PlannedVisit planned(List<PlannedTodo> todos) {
            return new PlannedVisit(id(), move.to().subject(), move.to().day(), todos);
        }
    }

    private record Allowed(Leaving leaving, Wish wish, DayJudgement judged) {}

    /**
     * What is said of each, by id of the old booking. Where one is refused, the caller rolls the
     * others back.
     */
    Map<Long, BookingDecision> moveAll(List<MoveBooking> moves) {
        Map<Long, BookingDecision> said = new HashMap<>();
        bookings.queueFor(moves.stream().map(MovingDesk::place).toList());
        List<Leaving> leaving = find(moves, said);
        if (said.isEmpty()) {
            giveWay(leaving);
            weigh(leaving, said).stream()
                    .sorted(
                            comparingLong((Allowed each) -> each.wish().visit().personId())
                                    .thenComparing(each -> each.wish().start()))
                    .forEach(each -> said.put(each.leaving().id(), take(each)));
        }
        return said;
    }

    private static Place place(MoveBooking move) {
        BookVisit to = move.to();
        return new Place(to.personId(), to.roomId(), to.subject().clientId(), to.day());
    }

    private List<Leaving> find(List<MoveBooking> moves, Map<Long, BookingDecision> said) {
        List<Leaving> leaving = new ArrayList<>();
        for (MoveBooking move :
                moves.stream().sorted(comparingLong(MoveBooking::bookingId)).toList()) {
            Booking old = bookings.get(move.bookingId());
            if (!old.subject().equals(move.to().subject())) {
                throw new NotFoundException("booking", move.bookingId());
            }
            if (old.version() == move.version() && old.status().allows(BookingStatus.MOVED)) {
                leaving.add(new Leaving(move, Predecessor.of(old)));
            } else {
                said.put(old.id(), changedMeanwhile());
            }
        }
        return leaving;
    }

    private static BookingDecision changedMeanwhile() {
        return new BookingDecision.NotPossible(
                List.of(Problem.at(Problem.Field.STEP, "changed_meanwhile")));
    }

    private void giveWay(List<Leaving> leaving) {
        leaving.forEach(
                each -> each.before().booking().giveWay(journal.because(each.move().reason())));
        bookings.flush();
    }

    /** By day, so that the to-dos of an earlier visit count for a later one. */
    private List<Allowed> weigh(List<Leaving> leaving, Map<Long, BookingDecision> said) {
        Map<Long, PlannedVisit> planned = new HashMap<>();
        leaving.forEach(each -> planned.put(each.id(), each.planned(List.of())));
        List<Allowed> allowed = new ArrayList<>();
        for (Leaving each :
                leaving.stream()
                        .sorted(
                                comparing((Leaving one) -> one.move().to().day())
                                        .thenComparing(one -> one.move().to().time()))
                        .toList()) {
            planned.remove(each.id());
            Wish wish = wish(each, List.copyOf(planned.values()));
            BookingDecision decision = desk.weigh(wish, BookingDecision.Possible::new);
            if (decision instanceof BookingDecision.Possible possible) {
                allowed.add(new Allowed(each, wish, possible.judgement()));
                planned.put(each.id(), each.planned(possible.judgement().todos()));
            } else {
                said.put(each.id(), decision);
                planned.put(each.id(), each.planned(List.of()));
            }
        }
        return allowed;
    }

    private Wish wish(Leaving leaving, List<PlannedVisit> others) {
        BookVisit to = leaving.move().to();
        return new Wish(to, reading.read(to.subject(), to.day(), journal.now(), 0).with(others));
    }

    private BookingDecision take(Allowed each) {
        return desk.succeed(each.wish(), each.judged(), each.leaving().before());
    }
}
