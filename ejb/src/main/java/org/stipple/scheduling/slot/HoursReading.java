package org.stipple.scheduling.slot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.ClosureSummary;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;

/**
 * Reads the hours of a site with what differs from them. All of it is kept in the second-level
 * cache, so that as a rule it costs no statement.
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

    /** The hours of a site from today on: of days before, only the usual week is told. */
    public ClinicHours read(long siteId) {
        ZoneId zone = sites.name(siteId).zone();
        return readFrom(siteId, clock.today(zone));
    }

    /** The same of every site, by site. */
    public Map<Long, ClinicHours> readAll() {
        return sites.names().stream()
                .map(SiteName::id)
                .collect(toMap(Function.identity(), this::read));
    }

    /**
     * The hours of a site from this day on: of days before, only the usual week is told. One that
     * is switched off opens on no day.
     */
    ClinicHours readFrom(long siteId, LocalDate first) {
        SiteName site = sites.name(siteId);
        Map<Long, Map<Long, List<Hours>>> weeks = staff.hoursOfAll();
        Exceptions exceptions = exceptions(siteId, first);
        return new ClinicHours(
                site.zone(),
                weeks.getOrDefault(siteId, Map.of()),
                site.active() ? places.openingHours(siteId) : List.of(),
                exceptions,
                elsewhere(siteId, weeks, exceptions));
    }

    private static Set<Long> elsewhere(
            long siteId, Map<Long, Map<Long, List<Hours>>> weeks, Exceptions exceptions) {
        Set<Long> elsewhere =
                weeks.values().stream()
                        .flatMap(people -> people.keySet().stream())
                        .collect(toCollection(HashSet::new));
        elsewhere.removeAll(weeks.getOrDefault(siteId, Map.of()).keySet());
        exceptions
                .working()
                .forEach(
                        (person, days) -> {
                            if (!days.stream().allMatch(SpecialDay::isClosed)) {
                                elsewhere.remove(person);
                            }
                        });
        return elsewhere;
    }

    private Exceptions exceptions(long siteId, LocalDate first) {
        return new Exceptions(
                leave.awayFrom(first),
                workingDays.workingDaysFrom(siteId, first),
                !sites.name(siteId).active()
                        ? List.of()
                        : openingDays.openingDaysFrom(siteId, first).stream()
                                .map(DaySummary::special)
                                .toList(),
                closures.closuresFrom(first).stream()
                        .collect(
                                groupingBy(
                                        ClosureSummary::roomId,
                                        mapping(ClosureSummary::when, toList()))));
    }
}
