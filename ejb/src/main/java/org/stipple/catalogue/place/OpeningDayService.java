package org.stipple.catalogue.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
 * Days on which a site is closed, or open at other hours than usual. They are plans: none is made,
 * changed or taken back for a day that is over.
 */
@Stateless
public class OpeningDayService {

    private static final String DAY = "opening_day";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;

    /** Those of a site from this day on, in order. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<DaySummary> openingDaysFrom(long siteId, LocalDate day) {
        return catalogue
                .listKept(
                        "select o from OpeningDay o where o.special.day >= :time",
                        OpeningDay.class,
                        day)
                .stream()
                .filter(each -> each.siteId() == siteId)
                .map(OpeningDay::summary)
                .sorted(Comparator.comparing(DaySummary::special))
                .toList();
    }

    /** All of a site's, past too, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<DaySummary> openingDays(long siteId) {
        return openingDaysFrom(siteId, LocalDate.EPOCH);
    }

    /**
     * @throws NotFoundException if there is no such day
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public DaySummary get(long id) {
        return catalogue.get(OpeningDay.class, DAY, id).summary();
    }

    /**
     * Closes a site on these days, or opens it at other hours.
     *
     * @throws NotFoundException if there is no such site
     * @throws PastDayException if one of them is over
     * @throws ConstraintException {@code opening_day_once} if one of them is special already
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void add(long siteId, Collection<SpecialDay> days) {
        days.forEach(day -> refusePast(siteId, day));
        days.forEach(day -> catalogue.add(DAY, new OpeningDay(siteId, day)));
    }

    /**
     * Changes the day or its hours.
     *
     * @throws PastDayException if the day is over, or was
     * @throws ConstraintException {@code opening_day_once} if that day is special already
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, SpecialDay as) {
        OpeningDay day = catalogue.change(OpeningDay.class, DAY, seen);
        refusePast(day.siteId(), day.special());
        refusePast(day.siteId(), as);
        day.become(as);
    }

    /**
     * Lets the clinic open as usual on that day.
     *
     * @throws PastDayException if the day is over
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        OpeningDay day = catalogue.change(OpeningDay.class, DAY, seen);
        refusePast(day.siteId(), day.special());
        catalogue.remove(DAY, day, DAY);
    }

    private void refusePast(long siteId, SpecialDay special) {
        PastDayException.refuse(special.day(), sites.todayAt(siteId));
    }
}
