package org.stipple.web.scheduling.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;

class VisitOffersTest {

    private static final LocalDate FRI_2026_03_06 = LocalDate.of(2026, 3, 6);
    private static final Instant TEN = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-03-04T09:00:00Z");
    private static final int LIMIT = 24;

    @Test
    void a_request_is_decided_moved_and_given_up_until_its_hold_runs_out() {
        VisitOffers held = offers(BookingStatus.HELD, UNTIL.minusSeconds(1));

        assertTrue(held.isHeld() && held.isDecidable() && held.isMovable() && held.isCancellable());
        assertFalse(held.isRunOut());
    }

    @Test
    void nothing_is_offered_of_a_hold_that_has_run_out() {
        VisitOffers over = offers(BookingStatus.HELD, UNTIL);

        assertTrue(over.isRunOut());
        assertFalse(
                over.isHeld() || over.isDecidable() || over.isMovable() || over.isCancellable());
        assertEquals(List.of(), over.getReasons());
    }

    @Test
    void what_was_approved_in_time_does_not_run_out() {
        VisitOffers booked = offers(BookingStatus.BOOKED, UNTIL.plusSeconds(1));

        assertFalse(booked.isRunOut());
        assertTrue(booked.isMovable() && booked.isCancellable());
    }

    @Test
    void giving_up_is_late_only_past_the_limit() {
        Instant limit = TEN.minus(Duration.ofHours(LIMIT));

        assertFalse(offers(BookingStatus.BOOKED, limit).isLateToCancel());
        assertTrue(offers(BookingStatus.BOOKED, limit.plusSeconds(1)).isLateToCancel());
    }

    private static VisitOffers offers(BookingStatus status, Instant now) {
        VisitTime time = new VisitTime(FRI_2026_03_06, TEN, TEN, TEN, TEN);
        BookingRow row =
                new BookingRow(
                        1,
                        0,
                        1,
                        new VisitSubject(1, 1, VisitStep.session(2)),
                        1,
                        1,
                        time,
                        status,
                        null,
                        new BookingCard.Asked("anna", "she travels", UNTIL),
                        List.of());
        VisitOffers.Moment moment = new VisitOffers.Moment(now, FRI_2026_03_06, LIMIT);
        return new VisitOffers(row, moment, true, false);
    }
}
