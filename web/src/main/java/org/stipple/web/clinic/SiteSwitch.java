package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.displaced.HoursChange;

/** Switches a site off as a whole, unless visits are booked there, and on again. */
@Named
@ViewScoped
public class SiteSwitch implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PlaceService places;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;

    /** Tells which visits keep it on, else switches it off. */
    public String off(SiteSummary site) {
        consequences.agreed(new HoursChange.SwitchedOff(site.id()));
        if (consequences.getCount() > 0) {
            return null;
        }
        places.switchSiteOff(new ItemVersion(site.id(), site.version()));
        return done("site.message.off", site);
    }

    public String on(SiteSummary site) {
        places.switchSiteOn(new ItemVersion(site.id(), site.version()));
        return done("site.message.on", site);
    }

    private String done(String key, SiteSummary site) {
        text.news(key, site.name());
        return "/clinic/site?faces-redirect=true&id=" + site.id();
    }

    /** What the user is asked before it is off. */
    public String asked(SiteSummary site) {
        return text.text("site.text.switchOff", site.name());
    }

    public Consequences getConsequences() {
        return consequences;
    }
}
