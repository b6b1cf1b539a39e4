package org.stipple.catalogue.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * are plans: none is made, changed or taken back for a day that is over. For a day off there is
 * leave.
 */
@Stateless
public class WorkingDayService {

    private static final String DAY = "working_day";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;

    /** The days from this one on, by person, in order; whoever has none is left out. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<Long, List<SpecialDay>> workingDaysFrom(LocalDate day) {
        return catalogue
                .listKept(
                        "select w from WorkingDay w where w.special.day >= :time",
                        WorkingDay.class,
                        day)
                .stream()
                .sorted(Comparator.comparing(WorkingDay::special))
                .collect(groupingBy(WorkingDay::personId, mapping(WorkingDay::special, toList())));
    }

    /** All of a person's, past too, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<DaySummary> workingDaysOf(long personId) {
        return catalogue.listOf(WorkingDay.class, "personId", personId).stream()
                .map(WorkingDay::summary)
                .sorted(Comparator.comparing(DaySummary::special))
                .toList();
    }

    /**
     * Gives a person other hours on a day.
     *
     * @return the day's id
     * @throws NotFoundException if there is no such person
     * @throws PastDayException if the day is over
     * @throws ConstraintException {@code working_day_once} if she has other hours on it already,
     *     {@code working_day_has_hours} if there are none
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(long personId, SpecialDay as) {
        Person person = catalogue.get(Person.class, "person", personId);
        refusePast(as);
        return catalogue.add(DAY, new WorkingDay(person.id(), sites.getSite().id(), as));
    }

    /**
     * Changes the day or its hours.
     *
     * @throws PastDayException if the day is over, or was
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, SpecialDay as) {
        WorkingDay day = catalogue.change(WorkingDay.class, DAY, seen);
        refusePast(day.special());
        refusePast(as);
        day.become(as);
    }

    /**
     * Lets her work as usual on that day.
     *
     * @throws PastDayException if the day is over
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        WorkingDay day = catalogue.change(WorkingDay.class, DAY, seen);
        refusePast(day.special());
        catalogue.remove(DAY, day, DAY);
    }

    private void refusePast(SpecialDay special) {
        PastDayException.refuse(special.day(), sites.today());
    }
}
