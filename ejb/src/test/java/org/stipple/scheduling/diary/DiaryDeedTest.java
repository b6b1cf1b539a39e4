package org.stipple.scheduling.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;

/** Whether something went otherwise than planned. */
class DiaryDeedTest {

    private static final LocalDate WED_14_JAN = LocalDate.of(2026, 1, 14);
    private static final ClientName HUGO =
            new ClientName(7, 7, "Hugo", "Lambert", LocalDate.of(1980, 1, 1), "", "");
    private static final long MARTA = 1;
    private static final long SOFIA = 2;

    @ParameterizedTest(name = "planned 09:00–13:00, done {0}–{1}")
    @CsvSource({
        "09:00, 13:00, false",
        "08:45, 13:15, false",
        "09:16, 13:00, true",
        "09:00, 13:16, true",
        "08:44, 13:00, true",
        "    , 13:00, false",
        "    ,      , false"
    })
    void more_than_a_quarter_is_another_time_and_what_was_not_noted_is_as_planned(
            String from, String until, boolean differs) {
        assertEquals(
                differs,
                done(MARTA, from, until).differsFrom(Optional.of(plan(BookingStatus.DONE))));
    }

    @Test
    void somebody_else_another_day_and_no_plan_at_all_differ() {
        DiaryDeed asPlanned = done(MARTA, "09:00", "13:00");

        assertTrue(done(SOFIA, "09:00", "13:00").differsFrom(Optional.of(plan())));
        assertTrue(asPlanned.differsFrom(Optional.empty()));
        assertFalse(asPlanned.differsFrom(Optional.of(plan())));
        assertTrue(
                new DiaryDeed(
                                3,
                                HUGO,
                                VisitStep.session(1),
                                MARTA,
                                WED_14_JAN.plusDays(1),
                                null,
                                null)
                        .differsFrom(Optional.of(plan())));
    }

    @Test
    void what_was_done_though_the_visit_was_given_up_differs() {
        assertTrue(
                done(MARTA, "09:00", "13:00")
                        .differsFrom(Optional.of(plan(BookingStatus.NO_SHOW))));
    }

    private static DiaryDeed done(long personId, String from, String until) {
        return new DiaryDeed(
                3, HUGO, VisitStep.session(1), personId, WED_14_JAN, at(from), at(until));
    }

    private static Instant at(String time) {
        return time == null ? null : Instant.parse("2026-01-14T" + time + ":00Z");
    }

    private static DiaryVisit plan() {
        return plan(BookingStatus.DONE);
    }

    private static DiaryVisit plan(BookingStatus status) {
        VisitTime time =
                new VisitTime(WED_14_JAN, at("08:45"), at("09:00"), at("13:00"), at("13:15"));
        BookingRow row =
                new BookingRow(
                        3,
                        0,
                        1,
                        new VisitSubject(7, 9, VisitStep.session(1)),
                        MARTA,
                        11,
                        time,
                        status,
                        new BookingCard.Said(
                                null,
                                null,
                                null,
                                new BookingCard.Answered("", null, "", List.of())),
                        new BookingCard.Asked("", "", null),
                        List.of());
        return new DiaryVisit(
                new DiaryEntry(row, null),
                HUGO,
                new BookingCard.End("", null, "", 0),
                status.occupiesTime());
    }
}
