package org.stipple.catalogue.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.PastDayException;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;

/**
 * Days on which a person works other hours than usual, or works though she usually does not. They
 * name the site, and take the place of her usual hours at all sites. They are plans: none is made,
 * changed or taken back for a day that is over. For a day off there is leave.
 */
@Stateless
public class WorkingDayService {

    private static final String DAY = "working_day";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;
    @Inject private WhereaboutsReading whereabouts;

    /**
     * The days from this one on at a site, by person, in order; whoever has none is left out. On a
     * day on which she has other hours elsewhere she has none here.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<Long, List<SpecialDay>> workingDaysFrom(long siteId, LocalDate day) {
        return keptFrom(day).stream()
                .collect(groupingBy(WorkingDay::personId, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, person -> at(siteId, person.getValue())));
    }

    private static List<SpecialDay> at(long siteId, List<WorkingDay> ofPerson) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        ofPerson.forEach(
                day ->
                        days.merge(
                                day.special().day(),
                                day.siteId() == siteId
                                        ? day.special()
                                        : SpecialDay.closed(day.special().day(), ""),
                                (one, other) -> one.isClosed() ? other : one));
        return List.copyOf(days.values());
    }

    private List<WorkingDay> keptFrom(LocalDate day) {
        return catalogue.listKept(
                "select w from WorkingDay w where w.special.day >= :time", WorkingDay.class, day);
    }

    /** All of a person's at all sites, past too, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<DaySummary> workingDaysOf(long personId) {
        return catalogue.listOf(WorkingDay.class, "personId", personId).stream()
                .map(WorkingDay::summary)
                .sorted(Comparator.comparing(DaySummary::special))
                .toList();
    }

    /**
     * Gives a person other hours on a day, at this site.
     *
     * @return the day's id
     * @throws NotFoundException if there is no such person or site
     * @throws PastDayException if the day is over
     * @throws ElsewhereException if she would be at two sites at once
     * @throws ConstraintException {@code working_day_once} if she has other hours there on it
     *     already, {@code working_day_has_hours} if there are none
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(long personId, long siteId, SpecialDay as) {
        Person person = catalogue.get(Person.class, "person", personId);
        refusePast(siteId, as);
        WorkingDay day = new WorkingDay(person.id(), siteId, as);
        catalogue.add(DAY, day);
        whereabouts.refuseDay(personId, siteId, as.day());
        return day.id();
    }

    /**
     * Changes the day or its hours.
     *
     * @throws PastDayException if the day is over, or was
     * @throws ElsewhereException if she would be at two sites at once
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, SpecialDay as) {
        WorkingDay day = catalogue.change(WorkingDay.class, DAY, seen);
        refusePast(day.siteId(), day.special());
        refusePast(day.siteId(), as);
        day.become(as);
        whereabouts.refuseDay(day.personId(), day.siteId(), as.day());
    }

    /**
     * Lets her work as usual on that day.
     *
     * @throws PastDayException if the day is over
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        WorkingDay day = catalogue.change(WorkingDay.class, DAY, seen);
        refusePast(day.siteId(), day.special());
        catalogue.remove(DAY, day, DAY);
    }

    private void refusePast(long siteId, SpecialDay special) {
        PastDayException.refuse(special.day(), sites.todayAt(siteId));
    }
}
