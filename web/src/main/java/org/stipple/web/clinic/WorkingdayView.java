package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.people.WorkingDayService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Words;

/** Other hours of a person on a day. */
@Named
@ViewScoped
public class WorkingdayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private WorkingDayService days;
    @Inject private StaffService staff;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private Words words;
    @Inject private SiteService sites;

    private Long id;
    private Long personId;
    private Long siteId;
    private PersonSummary person;
    private DaySummary shown;
    private SpecialDayForm form = new SpecialDayForm().withUsualHours();

    /**
     * @throws NotFoundException if there is no such person, or no such day of hers
     */
    public void load() {
        person = staff.getPerson(Optional.ofNullable(personId).orElse(0L));
        if (id == null) {
            siteId = sites.siteId();
        } else {
            shown = find(id);
            siteId = shown.siteId();
            form = new SpecialDayForm(shown.special());
        }
    }

    private DaySummary find(long wanted) {
        return days.workingDaysOf(personId).stream()
                .filter(day -> day.id() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("working_day", wanted));
    }

    /** Stores it, unless it has consequences that were not told yet: then they are shown first. */
    public String save() {
        SpecialDay typed = form.typed();
        if (typed.isClosed()) {
            RefusedField.tell("form:hours", text.text("workingday.error.noHours"));
            return null;
        }
        if (!consequences.agreed(new HoursChange.WorkingDay(personId, siteId, typed, false))) {
            return null;
        }
        if (shown == null) {
            days.add(personId, siteId, typed);
        } else {
            days.change(shown.shown(), typed);
        }
        text.news("workingday.message.saved", person.name(), words.day(typed.day()));
        return back();
    }

    /** Goes back to the usual hours, unless that has consequences that were not told yet. */
    public String remove() {
        SpecialDay usual =
                HoursChange.usual(shown.special().day(), staff.hoursOf(personId, siteId));
        if (!consequences.agreed(new HoursChange.WorkingDay(personId, siteId, usual, true))) {
            return null;
        }
        days.remove(shown.shown());
        text.news("workingday.message.removed", person.name(), words.day(usual.day()));
        return back();
    }

    private String back() {
        return "/clinic/person?faces-redirect=true&id=" + personId;
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether the day is over: it stays as it was. */
    public boolean isPast() {
        return shown != null && shown.special().day().isBefore(words.todayAt(siteId));
    }

    public PersonSummary getPerson() {
        return person;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public SpecialDayForm getForm() {
        return form;
    }

    /** Where she works then. */
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

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }
}
