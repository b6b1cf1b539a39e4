package org.stipple.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.StaffService;
import org.stipple.web.words.KnownSites;

/** The usual weeks of the people who treat clients, at each site where they work. */
@Named
@RequestScoped
public class PersonWeeks {

    @Inject private StaffService staff;
    @Inject private KnownSites sites;

    private Map<Long, Map<Long, List<Hours>>> read;

    /** A person's weeks, by site; none where she does not work. */
    public List<SiteWeek> of(long personId) {
        return sites.getAll().stream()
                .filter(site -> !hours(site.id(), personId).isEmpty())
                .map(
                        site ->
                                new SiteWeek(
                                        site.id(),
                                        sites.name(site.id()),
                                        new WeekForm(hours(site.id(), personId)).getDays()))
                .toList();
    }

    /** The same without one of the sites. */
    public List<SiteWeek> without(long personId, long siteId) {
        return of(personId).stream().filter(week -> week.siteId() != siteId).toList();
    }

    private List<Hours> hours(long siteId, long personId) {
        if (read == null) {
            read = staff.hoursOfAll();
        }
        return read.getOrDefault(siteId, Map.of()).getOrDefault(personId, List.of());
    }
}
