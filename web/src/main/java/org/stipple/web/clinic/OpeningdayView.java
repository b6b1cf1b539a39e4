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
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.words.Words;

/** A day on which the clinic is closed, or open at other hours. */
@Named
@ViewScoped
public class OpeningdayView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BACK = "/clinic/site?faces-redirect=true";

    @Inject private OpeningDayService days;
    @Inject private PlaceService places;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private Words words;

    private Long id;
    private DaySummary shown;
    private SpecialDayForm form = new SpecialDayForm();

    /**
     * @throws NotFoundException if there is no such day
     */
    public void load() {
        if (id != null) {
            shown =
                    days.openingDays().stream()
                            .filter(day -> day.id() == id)
                            .findFirst()
                            .orElseThrow(() -> new NotFoundException("opening_day", id));
            form = new SpecialDayForm(shown.special());
        }
    }

    /** Stores it, unless it has consequences that were not told yet: then they are shown first. */
    public String save() {
        SpecialDay typed = form.typed();
        if (!consequences.agreed(new HoursChange.OpeningDays(List.of(typed)))) {
            return null;
        }
        if (shown == null) {
            days.add(List.of(typed));
        } else {
            days.change(shown.shown(), typed);
        }
        text.news(
                typed.isClosed() ? "openingday.message.closed" : "openingday.message.open",
                words.day(typed.day()),
                form.getHours());
        return BACK;
    }

    /** Goes back to the usual hours, unless that has consequences that were not told yet. */
    public String remove() {
        SpecialDay usual = HoursChange.usual(shown.special().day(), places.openingHours());
        if (!consequences.agreed(new HoursChange.OpeningDays(List.of(usual)))) {
            return null;
        }
        days.remove(shown.shown());
        text.news("openingday.message.removed", words.day(usual.day()));
        return BACK;
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the day is over: it stays as it was. */
    public boolean isPast() {
        return shown != null && shown.special().day().isBefore(words.getToday());
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public SpecialDayForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
