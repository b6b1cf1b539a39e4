package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.place.OpeningDayService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.words.Words;

/** A day on which a site is closed, or open at other hours. */
@Named
@ViewScoped
public class OpeningdayView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BACK = "/clinic/site?faces-redirect=true&id=";

    @Inject private OpeningDayService days;
    @Inject private PlaceService places;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private Words words;
    @Inject private SiteService sites;

    private Long id;
    private Long siteId;
    private DaySummary shown;
    private SpecialDayForm form = new SpecialDayForm();

    /**
     * @throws NotFoundException if there is no such day or site
     */
    public void load() {
        if (id == null) {
            siteId = siteId == null ? sites.siteId() : sites.name(siteId).id();
        } else {
            shown = days.get(id);
            siteId = shown.siteId();
            form = new SpecialDayForm(shown.special());
        }
    }

    /** Stores it, unless it has consequences that were not told yet: then they are shown first. */
    public String save() {
        SpecialDay typed = form.typed();
        if (!consequences.agreed(new HoursChange.OpeningDays(siteId, List.of(typed)))) {
            return null;
        }
        if (shown == null) {
            days.add(siteId, List.of(typed));
        } else {
            days.change(shown.shown(), typed);
        }
        text.news(
                typed.isClosed() ? "openingday.message.closed" : "openingday.message.open",
                words.day(typed.day()),
                form.getHours());
        return BACK + siteId;
    }

    /** Goes back to the usual hours, unless that has consequences that were not told yet. */
    public String remove() {
        SpecialDay usual = HoursChange.usual(shown.special().day(), places.openingHours(siteId));
        if (!consequences.agreed(new HoursChange.OpeningDays(siteId, List.of(usual)))) {
            return null;
        }
        days.remove(shown.shown());
        text.news("openingday.message.removed", words.day(usual.day()));
        return BACK + siteId;
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the day is over: it stays as it was. */
    public boolean isPast() {
        return shown != null && shown.special().day().isBefore(words.todayAt(siteId));
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public SpecialDayForm getForm() {
        return form;
    }

    /** Whose day it is. */
    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
