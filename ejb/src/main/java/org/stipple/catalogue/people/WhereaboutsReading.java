package org.stipple.catalogue.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSwitched;

/** Refuses hours by which a person would be at two sites at once; those switched off are none. */
@Dependent
class WhereaboutsReading {

    /** In a year both clocks have changed, if they ever do. */
    private static final int DAYS_AHEAD = 371;

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;

    /**
     * @throws ElsewhereException if her usual week at this site, with what differs from it, meets
     *     her hours at another within a year
     */
    void refuseWeek(long personId, long siteId) {
        LocalDate today = sites.todayAt(siteId);
        refuse(personId, siteId, today, today.plusDays(DAYS_AHEAD));
    }

    /**
     * @throws ElsewhereException if her hours at this site on that day meet those at another
     */
    void refuseDay(long personId, long siteId, LocalDate day) {
        refuse(personId, siteId, day, day);
    }

    /** The same for everybody who has hours at a site that is switched on again. */
    void switched(@Observes SiteSwitched site) {
        if (site.on()) {
            catalogue.listOf(WorkingHours.class, "siteId", site.siteId()).stream()
                    .map(WorkingHours::personId)
                    .distinct()
                    .forEach(person -> refuseWeek(person, site.siteId()));
        }
    }

    private void refuse(long personId, long siteId, LocalDate first, LocalDate last) {
        if (sites.names().size() > 1) {
            read(personId)
                    .findClash(sites.name(siteId), first, last)
                    .ifPresent(
                            clash -> {
                                throw new ElsewhereException(
                                        clash.here().getDayOfWeek(),
                                        clash.elsewhere().name(),
                                        clash.day(),
                                        clash.starts() + "–" + clash.ends());
                            });
        }
    }

    private Whereabouts read(long personId) {
        Map<SiteName, List<Hours>> weeks =
                catalogue.listOf(WorkingHours.class, "personId", personId).stream()
                        .filter(hours -> sites.name(hours.siteId()).active())
                        .collect(
                                groupingBy(
                                        hours -> sites.name(hours.siteId()),
                                        mapping(WorkingHours::hours, toList())));
        Map<SiteName, List<SpecialDay>> special =
                catalogue.listOf(WorkingDay.class, "personId", personId).stream()
                        .filter(day -> sites.name(day.siteId()).active())
                        .collect(
                                groupingBy(
                                        day -> sites.name(day.siteId()),
                                        mapping(WorkingDay::special, toList())));
        return new Whereabouts(weeks, special);
    }
}
