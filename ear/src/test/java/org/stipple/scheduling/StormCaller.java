package org.stipple.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.stipple.scheduling.SchedulingScene.Place;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.security.Role;

/** One of those who call at once: what she wants is thrown by dice, what she is told she notes. */
final class StormCaller {

    /** Most visits begin here, so that they overlap in all ways. */
    private static final int GRID_MINUTES = 15;

    private static final int GRID = 44;
    private static final LocalTime FIRST = LocalTime.of(7, 30);

    /**
     * Whom the callers ring up.
     *
     * @param places people and rooms that all of them want
     * @param days on which they want them
     */
    record Desk(
            SchedulingScene scene,
            SchedulingService scheduling,
            DiaryService diary,
            List<Place> places,
            List<LocalDate> days) {}

    private final Desk desk;
    private final List<Long> clients;
    private final Random dice;
    private final Map<Long, BookingStatus> told = new HashMap<>();
    private final Map<Long, BookVisit> standing = new HashMap<>();
    private final List<Long> standingIds = new ArrayList<>();
    private final Set<UUID> refused = new HashSet<>();
    private final Map<String, Integer> answers = new HashMap<>();
    private final List<String> puzzled = new ArrayList<>();

    /**
     * @param clients for whom she calls, and nobody else does
     */
    StormCaller(Desk desk, List<Long> clients, long seed) {
        this.desk = desk;
        this.clients = clients;
        this.dice = new Random(seed);
    }

    /** What she was told last of each booking of hers, by its id. */
    Map<Long, BookingStatus> told() {
        return told;
    }

    /** The keys of the requests that were refused. */
    Set<UUID> refused() {
        return refused;
    }

    /** How often she got each answer, by its name. */
    Map<String, Integer> answers() {
        return answers;
    }

    /** Answers that nothing explains. */
    List<String> puzzled() {
        return puzzled;
    }

    StormCaller callTimes(int times) {
        return desk.scene()
                .as(
                        Role.RECEPTION,
                        () -> {
                            for (int call = 0; call < times; call++) {
                                call();
                            }
                            return this;
                        });
    }

    private void call() {
        int what = dice.nextInt(10);
        if (what < 7 || standing.isEmpty()) {
            book(wanted(any(clients)));
        } else if (what == 7) {
            postAgain(any(standingIds));
        } else if (what == 8) {
            move(any(standingIds));
        } else {
            cancel(any(standingIds));
        }
    }

    private BookVisit wanted(long client) {
        LocalTime time = FIRST.plusMinutes((long) GRID_MINUTES * dice.nextInt(GRID));
        return SchedulingScene.consultation(client, any(desk.places()), any(desk.days()), time);
    }

    private void book(BookVisit visit) {
        BookingDecision answer = desk.scheduling().book(visit);
        count(answer);
        if (answer instanceof BookingDecision.Booked booked) {
            stands(booked.bookingId(), visit);
        } else {
            isRefused(visit, answer);
        }
    }

    private void postAgain(long id) {
        BookingDecision answer = desk.scheduling().book(standing.get(id));
        count(answer);
        if (!answer.equals(new BookingDecision.Booked(id))) {
            puzzled.add("posted again, " + id + " is answered by " + answer);
        }
    }

    private void move(long id) {
        BookVisit to = wanted(standing.get(id).subject().clientId());
        BookingDecision answer =
                desk.scheduling().move(new MoveBooking(id, version(id), to, "She cannot come"));
        count(answer);
        if (answer instanceof BookingDecision.Booked booked) {
            ends(id, BookingStatus.MOVED);
            stands(booked.bookingId(), to);
        } else {
            isRefused(to, answer);
        }
    }

    private void cancel(long id) {
        BookingStatus as =
                desk.scheduling().cancel(new CancelBooking(id, version(id), "She cannot come"));
        answers.merge(as.name(), 1, Integer::sum);
        ends(id, as);
    }

    private void stands(long id, BookVisit visit) {
        if (told.put(id, BookingStatus.BOOKED) != null) {
            puzzled.add(id + " was given twice");
        }
        standing.put(id, visit);
        standingIds.add(id);
    }

    private void ends(long id, BookingStatus as) {
        told.put(id, as);
        standing.remove(id);
        standingIds.remove(id);
    }

    private void isRefused(BookVisit visit, BookingDecision answer) {
        refused.add(visit.requestKey());
        if (!(answer instanceof BookingDecision.Taken taken) || taken.what().isEmpty()) {
            puzzled.add("nothing explains " + answer);
        }
    }

    private void count(BookingDecision answer) {
        answers.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
    }

    private int version(long id) {
        return desk.diary().get(id).booking().row().version();
    }

    private <T> T any(List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
