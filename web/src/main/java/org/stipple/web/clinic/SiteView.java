package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.displaced.HoursChange;

/** The clinic's site: what it is called, where it is, when it is open and what is usual in it. */
@Named
@ViewScoped
public class SiteView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private Zones zones;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;

    private SiteSummary shown;
    private List<Hours> shownHours = List.of();
    private SiteForm form;
    private WeekForm week;
    private List<Difference> differences = List.of();

    public void load() {
        shown = sites.findSite().orElse(null);
        shownHours = places.openingHours();
        form = shown == null ? new SiteForm(zones.likely()) : new SiteForm(shown);
        week = new WeekForm(shownHours);
        differences = List.of();
    }

    /**
     * Saves the form, unless somebody else changed it meanwhile, or the new week leaves bookings
     * outside: then that is shown first.
     */
    public String save() {
        if (isChangedMeanwhile()) {
            return null;
        }
        if (shown == null) {
            places.addSite(form.typed(), week.hours());
        } else if (consequences.agreed(new HoursChange.OpeningWeek(week.hours()))) {
            places.changeSite(shown.version(), form.typed(), week.hours());
        } else {
            return null;
        }
        text.news("site.message.saved", form.getName().strip());
        return "/clinic/site?faces-redirect=true";
    }

    private boolean isChangedMeanwhile() {
        Optional<SiteSummary> stored = sites.findSite();
        List<Hours> storedHours = places.openingHours();
        differences =
                stored.map(site -> Difference.between(before(), words(site, storedHours)))
                        .orElse(List.of());
        shown = stored.orElse(null);
        shownHours = storedHours;
        return !differences.isEmpty();
    }

    private Map<String, String> before() {
        return shown == null ? Map.of() : words(shown, shownHours);
    }

    private Map<String, String> words(SiteSummary site, List<Hours> hours) {
        Map<String, String> words = new SiteForm(site).words();
        new WeekForm(hours)
                .getDays()
                .forEach(
                        day ->
                                words.put(
                                        "DayOfWeek." + day.getWeekday(),
                                        day.getHours().toString()));
        return words;
    }

    /** Fills the form with what somebody else saved. */
    public void takeTheirs() {
        load();
    }

    public PeriodForm.Unit[] getUnits() {
        return PeriodForm.Unit.values();
    }

    public SiteForm getForm() {
        return form;
    }

    public WeekForm getWeek() {
        return week;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public boolean isNew() {
        return shown == null;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
