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
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.NoSiteYetException;
import org.stipple.platform.site.SiteService;

/**
 * Days on which the clinic is closed, or open at other hours than usual. They are plans: none is
 * made, changed or taken back for a day that is over.
 */
@Stateless
public class OpeningDayService {

    private static final String DAY = "opening_day";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;

    /** Those from this day on, in order. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<DaySummary> openingDaysFrom(LocalDate day) {
        return catalogue
                .listKept(
                        "select o from OpeningDay o where o.special.day >= :time",
                        OpeningDay.class,
                        day)
                .stream()
                .map(OpeningDay::summary)
                .sorted(Comparator.comparing(DaySummary::special))
                .toList();
    }

    /** All of them, past too, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<DaySummary> openingDays() {
        return openingDaysFrom(LocalDate.EPOCH);
    }

    /**
     * Closes the clinic on these days, or opens it at other hours.
     *
     * @throws NoSiteYetException if the clinic is not set up
     * @throws PastDayException if one of them is over
     * @throws ConstraintException {@code opening_day_once} if one of them is special already
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void add(Collection<SpecialDay> days) {
        long siteId = sites.getSite().id();
        days.forEach(this::refusePast);
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
        refusePast(day.special());
        refusePast(as);
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
        refusePast(day.special());
        catalogue.remove(DAY, day, DAY);
    }

    private void refusePast(SpecialDay special) {
        PastDayException.refuse(special.day(), sites.today());
    }
}
