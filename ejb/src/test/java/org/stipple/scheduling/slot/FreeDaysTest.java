package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;

/** Free times day by day, and those alone that somebody would like. */
class FreeDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final VisitTimes FOUR_HOURS = new VisitTimes(240, 15, 15);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void a_morning_and_an_afternoon_are_offered_where_nothing_is_wanted() {
        assertEquals(List.of("09:15", "13:45"), starts(WantedTimes.ANY, MONDAY));
    }

    @Test
    void not_before_noon_moves_the_offer_and_does_not_only_cut_it() {
        assertEquals(List.of("12:15"), starts(between("12:15", "18:00"), MONDAY));
    }

    @Test
    void a_visit_is_over_by_the_time_that_is_wanted() {
        assertEquals(List.of("09:15"), starts(between("00:00", "13:15"), MONDAY));
        assertEquals(List.of(), starts(between("00:00", "13:14"), MONDAY));
    }

    @Test
    void other_days_of_the_week_offer_nothing() {
        WantedTimes tuesdays = WantedTimes.on(Set.of(DayOfWeek.TUESDAY));

        assertEquals(List.of(), starts(tuesdays, MONDAY));
        assertEquals(2, starts(tuesdays, MONDAY.plusDays(1)).size());
    }

    @Test
    void hours_that_end_before_they_begin_offer_nothing() {
        assertEquals(List.of(), starts(between("15:00", "10:00"), MONDAY));
    }

    @Test
    void in_the_second_of_the_hour_that_autumn_shows_twice_no_visit_begins_but_one_may_last() {
        FindSlots hours =
                new FindSlots(
                        VisitKind.SESSION, new VisitTimes(45, 0, 0), 0, 0, 0, AUTUMN, AUTUMN, 0);

        List<FreeSlot> offered = SlotFixture.free(hours, SlotFixture.nightRoster()).on(AUTUMN);

        assertEquals(
                List.of("00:00+01:00", "00:45+01:00", "01:30+01:00", "02:00Z", "02:45Z"),
                offered.stream()
                        .map(slot -> slot.startsAt().atZone(SlotFixture.LONDON).toOffsetDateTime())
                        .map(at -> at.toLocalTime() + at.getOffset().toString())
                        .toList());
        for (FreeSlot slot : offered) {
            LocalTime shown = slot.startsAt().atZone(SlotFixture.LONDON).toLocalTime();
            assertEquals(
                    slot.startsAt(),
                    WallClock.find(AUTUMN, shown, SlotFixture.LONDON).orElseThrow());
        }
    }

    @Test
    void another_site_than_that_of_the_roster_offers_nothing() {
        FindSlots elsewhere =
                new FindSlots(
                        VisitKind.SESSION,
                        PersonTimes.same(FOUR_HOURS),
                        0,
                        0,
                        0,
                        99,
                        MONDAY,
                        MONDAY,
                        WantedTimes.ANY,
                        0);

        assertEquals(List.of(), free(elsewhere).on(MONDAY));
    }

    @Test
    void who_cannot_do_it_is_not_offered() {
        FindSlots ines =
                new FindSlots(
                        VisitKind.SESSION, FOUR_HOURS, 0, SlotFixture.INES, 0, MONDAY, MONDAY, 0);

        assertEquals(List.of(), free(ines).on(MONDAY));
    }

    @Test
    void the_longest_visit_is_what_the_hours_leave_beside_preparation_and_clean_up() {
        assertEquals(510, free(wanted(WantedTimes.ANY, MONDAY, MONDAY)).longestMinutes(MONDAY));
        assertEquals(
                180,
                free(wanted(between("14:00", "17:00"), MONDAY, MONDAY)).longestMinutes(MONDAY));
    }

    @Property(tries = 200)
    void what_is_offered_is_what_was_wanted(@ForAll("wishes") WantedTimes wish) {
        for (LocalDate day : List.of(MONDAY, SPRING, AUTUMN)) {
            for (FreeSlot slot : free(wanted(wish, day, day.plusDays(3))).stream().toList()) {
                ZonedDateTime start = slot.startsAt().atZone(SlotFixture.LONDON);
                ZonedDateTime end = slot.endsAt().atZone(SlotFixture.LONDON);
                assertTrue(wish.wants(start.toLocalDate()));
                assertTrue(!start.toLocalTime().isBefore(wish.from()), slot + " " + wish);
                assertTrue(!end.toLocalTime().isAfter(wish.until()), slot + " " + wish);
            }
        }
    }

    /** A wish takes nothing away that fits it. */
    @Property(tries = 200)
    void a_time_that_fits_the_wish_is_never_missed(@ForAll("wishes") WantedTimes wish) {
        boolean fits =
                free(wanted(WantedTimes.ANY, MONDAY, MONDAY.plusDays(6))).stream()
                        .map(slot -> slot.startsAt().atZone(SlotFixture.LONDON))
                        .anyMatch(
                                start ->
                                        wish.wants(start.toLocalDate())
                                                && !start.toLocalTime().isBefore(wish.from())
                                                && !start.plusMinutes(240)
                                                        .toLocalTime()
                                                        .isAfter(wish.until()));

        assertTrue(
                !fits
                        || free(wanted(wish, MONDAY, MONDAY.plusDays(6))).stream()
                                .findFirst()
                                .isPresent());
    }

    @Provide
    Arbitrary<WantedTimes> wishes() {
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.values()).set().ofMaxSize(3);
        Arbitrary<LocalTime> quarter =
                Arbitraries.integers().between(0, 95).map(n -> LocalTime.of(n / 4, n % 4 * 15));
        return Combinators.combine(days, quarter, quarter).as(WantedTimes::new);
    }

    private static WantedTimes between(String from, String until) {
        return new WantedTimes(Set.of(), LocalTime.parse(from), LocalTime.parse(until));
    }

    private static FindSlots wanted(WantedTimes wish, LocalDate first, LocalDate last) {
        return new FindSlots(VisitKind.SESSION, FOUR_HOURS, 0, 0, 0, first, last, 0).at(wish);
    }

    private static FreeDays free(FindSlots wanted) {
        return SlotFixture.free(wanted, SlotFixture.roster(EnumSet.allOf(VisitKind.class)));
    }

    private static List<String> starts(WantedTimes wish, LocalDate day) {
        return free(wanted(wish, day, day)).on(day).stream()
                .map(slot -> slot.startsAt().atZone(SlotFixture.LONDON).toLocalTime().toString())
                .collect(Collectors.toList());
    }

    @Property(tries = 200)
    void spans_of_many_are_their_union_in_whatever_order(@ForAll("edges") List<long[]> pairs) {
        Spans one = Spans.of(flat(pairs));
        List<Spans> each = pairs.stream().map(Spans::of).toList();

        assertEquals(one, Spans.anyOf(each));
        long longest = 0;
        for (int i = 0; i < one.toArray().length; i += 2) {
            longest = Math.max(longest, one.toArray()[i + 1] - one.toArray()[i]);
        }
        assertEquals(longest, one.longest());
        assertEquals(Math.max(0, longest - 30), one.without(10, 20).longest());
    }

    @Provide
    Arbitrary<List<long[]>> edges() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 300), Arbitraries.longs().between(0, 60))
                .as((from, length) -> new long[] {from, from + length})
                .list()
                .ofMaxSize(12);
    }

    private static long[] flat(List<long[]> pairs) {
        return pairs.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
