package org.stipple.scheduling.waitlist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.SlotFixture;
import org.stipple.scheduling.slot.VisitTimes;

/** Somebody who waits for a consultation of an hour, with a quarter before and after it. */
final class WaitlistFixture {

    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    static final VisitTimes HOUR = new VisitTimes(60, 15, 15);
    static final LocalTime ANY = LocalTime.MIDNIGHT;

    private WaitlistFixture() {}

    /** Any time of the next four weeks. */
    static WaitWish any() {
        return wish(Set.of(), ANY, ANY, 0);
    }

    static WaitWish wish(Set<DayOfWeek> weekdays, LocalTime from, LocalTime until, long person) {
        return new WaitWish(
                MONDAY, MONDAY.plusWeeks(4), weekdays, from, until, person, Priority.USUAL, "");
    }

    static WaitWish between(LocalDate earliest, LocalDate latest) {
        return new WaitWish(earliest, latest, Set.of(), ANY, ANY, 0, Priority.USUAL, "");
    }

    static EntryRow entry(long id, WaitWish wish, Instant joinedAt) {
        return new EntryRow(
                id,
                0,
                VisitSubject.of(100 + id, VisitStep.of(VisitKind.CONSULTATION)),
                wish,
                WaitState.WAITING,
                joinedAt,
                "hannah");
    }

    static Waiter waiter(WaitWish wish) {
        return having(wish, null);
    }

    /** Who has her consultation booked. */
    static Waiter having(WaitWish wish, BookingRow has) {
        return new Waiter(
                entry(1, wish, NOW),
                has,
                List.of(),
                false,
                true,
                PersonTimes.same(HOUR),
                new Ruling.NotJudged());
    }

    /** A consultation of an hour with Marta. */
    static BookingRow booked(LocalDate day, LocalTime time) {
        Instant start = day.atTime(time).atZone(SlotFixture.LONDON).toInstant();
        return new BookingRow(
                9,
                0,
                1,
                VisitSubject.of(101, VisitStep.of(VisitKind.CONSULTATION)),
                SlotFixture.MARTA,
                SlotFixture.ROOM,
                new VisitTime(
                        day,
                        start.minusSeconds(900),
                        start,
                        start.plusSeconds(3600),
                        start.plusSeconds(4500)),
                BookingStatus.BOOKED,
                null,
                new BookingCard.Asked("", "", null),
                List.of());
    }
}
