package org.stipple.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.stipple.platform.clock.TimeTravelService;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.web.words.Words;

/** Moves the clinic's clock, in the demo and in tests: that is how a year passes. */
@Named
@RequestScoped
public class ClockView {

    private static final String PAGE = "/clinic/clock?faces-redirect=true";

    @Inject private TimeTravelService timeTravel;
    @Inject private SiteService sites;
    @Inject private Words words;
    @Inject private ClinicText text;
    @Inject private ExternalContext external;

    private LocalDate day;
    private LocalTime time;

    /** Where the clock is fixed there is no such page. */
    public void load() throws IOException {
        if (!timeTravel.isPossible() || !external.isUserInRole("ADMIN")) {
            external.responseSendError(404, "");
            FacesContext.getCurrentInstance().responseComplete();
        }
        day = words.getToday();
    }

    /** Without a time of day the clock keeps the one that it shows. */
    public String travel() {
        if (time == null) {
            timeTravel.travelTo(day, zone());
        } else {
            timeTravel.travelTo(day.atTime(time).atZone(zone()).toInstant());
        }
        text.news("clock.message.moved");
        return PAGE;
    }

    public String comeBack() {
        timeTravel.comeBack();
        text.news("clock.message.back");
        return PAGE;
    }

    private ZoneId zone() {
        return sites.findSite().map(SiteSummary::zone).orElse(ZoneOffset.UTC);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
