package org.stipple.scheduling.displaced;

import java.time.LocalDate;
import java.util.List;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.Spans;

/** A change of hours that is thought of. */
public sealed interface HoursChange {

    /** A day after which nothing is booked. */
    LocalDate NO_END = LocalDate.of(9999, 1, 1);

    /** The first day on which it changes anything. */
    default LocalDate first() {
        return LocalDate.EPOCH;
    }

    /** The last one, inclusive. */
    default LocalDate last() {
        return NO_END;
    }

    /**
     * Whether a booking could not take place any more.
     *
     * @param now the hours of its site without the change
     */
    boolean touches(BookingRow booking, ClinicHours now);

    /** A person has leave. */
    record Leave(long personId, Stretch when) implements HoursChange {

        @Override
        public LocalDate first() {
            return when.firstDay();
        }

        @Override
        public LocalDate last() {
            return when.lastDay();
        }

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            VisitTime time = booking.time();
            return booking.personId() == personId
                    && now.meets(when, time.takenFrom(), time.takenUntil());
        }
    }

    /** A room is closed. */
    record Closure(long roomId, Stretch when) implements HoursChange {

        @Override
        public LocalDate first() {
            return when.firstDay();
        }

        @Override
        public LocalDate last() {
            return when.lastDay();
        }

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            VisitTime time = booking.time();
            return booking.roomId() == roomId
                    && now.meets(when, time.takenFrom(), time.takenUntil());
        }
    }

    /**
     * A person works these hours on a day at a site, and none of her usual ones at others.
     *
     * @param usual whether they are her usual ones, which leave those at other sites alone
     */
    record WorkingDay(long personId, long siteId, SpecialDay day, boolean usual)
            implements HoursChange {

        @Override
        public LocalDate first() {
            return day.day();
        }

        @Override
        public LocalDate last() {
            return day.day();
        }

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            return booking.personId() == personId
                    && booking.time().day().equals(day.day())
                    && (booking.siteId() == siteId
                            ? !isWithin(booking.time(), now.during(day))
                            : !usual
                                    && Displacement.isWorkedIn(booking, now)
                                    && !now.hasOtherHours(personId, day.day()));
        }

        private static boolean isWithin(VisitTime time, Spans hours) {
            return hours.contains(
                    time.takenFrom().getEpochSecond(), time.takenUntil().getEpochSecond());
        }
    }

    /**
     * A person works another week at a site from now on; only what was within her hours is touched.
     */
    record WorkingWeek(long personId, long siteId, WeeklyHours week) implements HoursChange {

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            return booking.personId() == personId
                    && booking.siteId() == siteId
                    && Displacement.isWorkedIn(booking, now)
                    && !Displacement.isWorkedIn(booking, now.withWorking(personId, week.spans()));
        }
    }

    /** A site opens at these hours on some days, or not at all. */
    record OpeningDays(long siteId, List<SpecialDay> days) implements HoursChange {

        public OpeningDays {
            days = days.stream().sorted().toList();
        }

        @Override
        public LocalDate first() {
            return days.isEmpty() ? NO_END : days.get(0).day();
        }

        @Override
        public LocalDate last() {
            return days.isEmpty() ? NO_END : days.get(days.size() - 1).day();
        }

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            VisitTime time = booking.time();
            return booking.siteId() == siteId
                    && days.stream()
                            .filter(each -> each.day().equals(time.day()))
                            .anyMatch(
                                    each ->
                                            !now.during(each)
                                                    .contains(
                                                            time.visitStart().getEpochSecond(),
                                                            time.visitEnd().getEpochSecond()));
        }
    }

    /** A site is switched off: all that is booked there is touched. */
    record SwitchedOff(long siteId) implements HoursChange {

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            return booking.siteId() == siteId;
        }
    }

    /** A site opens in another week from now on; only what was within its hours is touched. */
    record OpeningWeek(long siteId, WeeklyHours week) implements HoursChange {

        @Override
        public boolean touches(BookingRow booking, ClinicHours now) {
            return booking.siteId() == siteId
                    && Displacement.isOpenIn(booking.time(), now)
                    && !Displacement.isOpenIn(booking.time(), now.withOpening(week.spans()));
        }
    }

    /** A day goes back to the hours of its weekday in this week. */
    static SpecialDay usual(LocalDate day, List<Hours> week) {
        return new SpecialDay(
                day,
                week.stream().filter(span -> span.weekday() == day.getDayOfWeek()).toList(),
                "");
    }
}
