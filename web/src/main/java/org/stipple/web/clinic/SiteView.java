package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.displaced.HoursChange;

/** A site: what it is called, where it is, when it is open and what is usual in it. */
@Named
@ViewScoped
public class SiteView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/clinic/site?faces-redirect=true";

    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private Zones zones;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;

    private Long id;
    private boolean adding;
    private SiteSummary shown;
    private List<Hours> shownHours = List.of();
    private SiteForm form;
    private WeekForm week;
    private List<Difference> differences = List.of();

    /**
     * Fills the form from the site that the address names, else from the one where the user works;
     * from nothing where there is none, or another is to be added.
     *
     * @throws NotFoundException if there is no such site
     */
    public void load() {
        shown = stored().orElse(null);
        shownHours = hoursOf(shown);
        form = shown == null ? new SiteForm(zones.likely()) : new SiteForm(shown);
        week = new WeekForm(shownHours);
        differences = List.of();
    }

    private Optional<SiteSummary> stored() {
        if (adding) {
            return Optional.empty();
        }
        return id == null ? sites.findSite() : Optional.of(sites.get(id));
    }

    private List<Hours> hoursOf(SiteSummary site) {
        return site == null ? List.of() : places.openingHours(site.id());
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
            id = places.addSite(form.typed(), week.hours());
        } else if (consequences.agreed(change())) {
            places.changeSite(seen(), form.typed(), week.hours());
        } else {
            return null;
        }
        text.news("site.message.saved", form.getName().strip());
        return PAGE + (id == null ? "" : "&id=" + id);
    }

    private HoursChange change() {
        return new HoursChange.OpeningWeek(shown.id(), week.hours());
    }

    private ItemVersion seen() {
        return new ItemVersion(shown.id(), shown.version());
    }

    /** Removes a site that has nothing any more. */
    public String remove() {
        places.removeSite(seen());
        text.news("item.message.removed", shown.name());
        return PAGE;
    }

    private boolean isChangedMeanwhile() {
        Optional<SiteSummary> stored = stored();
        List<Hours> storedHours = hoursOf(stored.orElse(null));
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

    /** The site that the form was filled from; null for a new one. */
    public SiteSummary getShown() {
        return shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Whether another site is to be added to those that are there. */
    public boolean isAdding() {
        return adding;
    }

    public void setAdding(boolean adding) {
        this.adding = adding;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
