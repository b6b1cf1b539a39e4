package org.stipple.web.diary;

import java.time.LocalDate;
import java.util.stream.LongStream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.Spans;

/** How much time there is to be booked. */
final class Capacity {

    private final Roster roster;
    private final DiaryAddress address;

    Capacity(Roster roster, DiaryAddress address) {
        this.roster = roster;
        this.address = address;
    }

    /** Minutes of a day in which people work, or rooms are open, all taken together. */
    int minutes(LocalDate day) {
        long seconds =
                address.byRoom()
                        ? seconds(roster.open(day, day)) * roster.offeredRooms().size()
                        : roster.people().stream()
                                .filter(PersonSummary::active)
                                .filter(this::isAsked)
                                .mapToLong(person -> seconds(working(person, day)))
                                .sum();
        return (int) (seconds / 60);
    }

    private Spans working(PersonSummary person, LocalDate day) {
        return roster.working(person.id(), day, day);
    }

    private boolean isAsked(PersonSummary person) {
        long asked = address.filter().personId();
        return asked == 0 || asked == person.id();
    }

    private static long seconds(Spans spans) {
        long[] edges = spans.toArray();
        return LongStream.range(0, edges.length)
                .map(i -> i % 2 == 0 ? -edges[(int) i] : edges[(int) i])
                .sum();
    }
}
