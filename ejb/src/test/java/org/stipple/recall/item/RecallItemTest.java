package org.stipple.recall.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.timeline.DueDays;

class RecallItemTest {

    private static final LocalDate DUE = LocalDate.of(2027, 2, 11);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 11);
    private static final LocalDate LATEST = LocalDate.of(2028, 2, 11);
    private static final int LOOK_AHEAD = 30;
    private static final RecallPlace PLACE = new RecallPlace(1, 2, DUE.minusYears(1));
    private static final RecallCalendar ON_ITS_DAY = new RecallCalendar(DUE, LOOK_AHEAD);

    private RecallItem item;

    @BeforeEach
    void makeItem() {
        item = new RecallItem(new RecallKey(7, VisitKind.TOUCH_UP, 1), 9, PLACE);
        due(ON_ITS_DAY);
    }

    private void due(RecallCalendar calendar) {
        item.isDue(
                PLACE,
                new DueBounds(new DueDays(DUE, LAST, false, false), Optional.of(LATEST)),
                calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-11, LATER, 2027-01-12",
        "2027-01-12, UPCOMING, 2027-02-11",
        "2027-02-11, DUE, 2027-04-12",
        "2027-04-12, OVERDUE, 2028-02-12",
        "2028-02-12, LAPSED,"
    })
    void the_calendar_says_where_it_stands_and_when_that_changes(
            LocalDate today, RecallState state, LocalDate turns) {
        DueBounds bounds = new DueBounds(new DueDays(DUE, LAST, false, false), Optional.of(LATEST));

        assertEquals(
                new DueBounds.Standing(state, turns),
                bounds.on(today, Optional.empty(), LOOK_AHEAD));
    }

    @Test
    void where_it_lapses_before_it_is_overdue_that_day_counts() {
        DueBounds bounds =
                new DueBounds(new DueDays(DUE, LAST, false, true), Optional.of(LAST.minusDays(10)));

        assertEquals(LAST.minusDays(9), bounds.on(DUE, Optional.empty(), LOOK_AHEAD).turnsOn());
    }

    @Test
    void an_own_day_before_the_rules_makes_it_due_then_and_a_later_one_nothing() {
        item.agree(DUE.minusDays(40), because("wedding"));
        item.turn(new RecallCalendar(DUE.minusDays(40), LOOK_AHEAD));
        assertEquals(RecallState.DUE, item.state());

        item.agree(DUE.plusDays(40), because("holiday"));
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.DUE, item.state());
    }

    @Test
    void what_is_booked_is_so_whatever_else_holds_and_stands_as_before_without() {
        item.decline(DUE, because("no"));
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.DECLINED, item.state());

        item.book(5, DUE.plusDays(3));
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.BOOKED, item.state());

        item.unbook();
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.DECLINED, item.state());

        item.undoDecline();
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.DUE, item.state());
    }

    @Test
    void what_was_done_or_has_ceased_no_calendar_turns() {
        item.done(DUE);
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.DONE, item.state());

        item.cease();
        item.turn(ON_ITS_DAY);
        assertEquals(RecallState.CEASED, item.state());

        due(ON_ITS_DAY);
        assertEquals(RecallState.DUE, item.state());
    }

    @Test
    void a_time_needs_its_day_and_a_session_is_nothing_that_falls_due() {
        assertThrows(
                IllegalArgumentException.class, () -> new NextContact(null, LocalTime.of(18, 0)));
        assertThrows(IllegalArgumentException.class, () -> new RecallKey(7, VisitKind.SESSION, 1));
        assertThrows(IllegalArgumentException.class, () -> new RecallKey(7, VisitKind.REVIEW, 1));
    }

    private static Reasoned because(String reason) {
        return new Reasoned(new Signature("tom", Instant.EPOCH), reason);
    }
}
