package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.LeaveKind;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.SaveLeave;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.displaced.DisplacedService;
import org.stipple.scheduling.displaced.HoursChange;

/** What differs from the usual week in the weeks ahead: nothing that is booked lies in it. */
@ApplicationScoped
class DemoDays {

    private static final int LEAVE_DAYS = 5;

    /** What is booked when the demo begins lies before that. */
    private static final int DAYS_TRIED = 90;

    @Inject private StaffService staff;
    @Inject private LeaveService leave;
    @Inject private OpeningDayService openingDays;
    @Inject private DisplacedService displaced;
    @Inject private SiteService sites;

    void plan(LocalDate today) {
        fallIll(idOf(DemoUser.DECLAN), today);
        long sofia = idOf(DemoUser.SOFIA);
        LocalDate away =
                firstFree(
                        today.plusDays(10), day -> new HoursChange.Leave(sofia, fiveDaysFrom(day)));
        leave.add(sofia, new SaveLeave(LeaveKind.HOLIDAY, fiveDaysFrom(away), "Lisbon"));
        long site = sites.siteId();
        LocalDate closed =
                firstFree(
                        away.plusDays(LEAVE_DAYS),
                        day -> new HoursChange.OpeningDays(site, List.of(training(day))));
        openingDays.add(site, List.of(training(closed)));
    }

    /** On the next day on which there is somebody to place anew. */
    private void fallIll(long person, LocalDate today) {
        Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(DAYS_TRIED)
                .filter(day -> !displaced.touchedBy(awayOn(person, day)).isEmpty())
                .findFirst()
                .ifPresent(day -> leave.fallIll(person, day, day));
    }

    private static HoursChange awayOn(long person, LocalDate day) {
        return new HoursChange.Leave(person, Stretch.ofDays(day, day));
    }

    private LocalDate firstFree(LocalDate from, Function<LocalDate, HoursChange> change) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(DAYS_TRIED)
                .filter(day -> displaced.touchedBy(change.apply(day)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Stretch fiveDaysFrom(LocalDate day) {
        return Stretch.ofDays(day, day.plusDays(LEAVE_DAYS - 1L));
    }

    private static SpecialDay training(LocalDate day) {
        return SpecialDay.closed(day, "Team training");
    }

    private long idOf(DemoUser user) {
        return staff.people().stream()
                .filter(person -> person.name().equals(user.fullName()))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
