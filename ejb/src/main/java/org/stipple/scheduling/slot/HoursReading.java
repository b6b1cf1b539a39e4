package org.stipple.scheduling.slot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.ClosureSummary;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;

/**
 * Reads the clinic's hours with what differs from them. All of it is kept in the second-level
 * cache, so that as a rule it costs no statement but the site's.
 */
@Dependent
public class HoursReading {

    @Inject private SiteService sites;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private LeaveService leave;
    @Inject private WorkingDayService workingDays;
    @Inject private OpeningDayService openingDays;
    @Inject private ClosureService closures;
    @Inject private ClinicClock clock;

    /** The hours from today on: of days before, only the usual week is told. */
    public ClinicHours read() {
        ZoneId zone = sites.getSite().zone();
        return readFrom(clock.today(zone), zone);
    }

    /**
     * The hours from this day on: of days before, only the usual week is told.
     *
     * @param zone the clinic's
     */
    ClinicHours readFrom(LocalDate first, ZoneId zone) {
        return new ClinicHours(zone, staff.hoursOfAll(), places.openingHours(), exceptions(first));
    }

    private Exceptions exceptions(LocalDate first) {
        return new Exceptions(
                leave.awayFrom(first),
                workingDays.workingDaysFrom(first),
                openingDays.openingDaysFrom(first).stream().map(DaySummary::special).toList(),
                closures.closuresFrom(first).stream()
                        .collect(
                                groupingBy(
                                        ClosureSummary::roomId,
                                        mapping(ClosureSummary::when, toList()))));
    }
}
