package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.LeaveKind;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.LeaveSummary;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.SaveLeave;
import org.stipple.catalogue.people.StaffService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.words.Words;

/** Notes that a person is away; changes or takes back a leave that is there. */
@Named
@ViewScoped
public class LeaveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private LeaveService leave;
    @Inject private StaffService staff;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private Words words;

    private Long id;
    private Long personId;
    private PersonSummary person;
    private LeaveSummary shown;
    private LeaveKind kind = LeaveKind.HOLIDAY;
    private StretchForm form;
    private String note = "";

    /**
     * Fills the form from the leave that the address names; else it is a new one of the person that
     * is named.
     *
     * @throws NotFoundException if there is no such leave or person
     */
    public void load() {
        form = new StretchForm(words.getToday());
        if (id != null) {
            shown = leave.get(id);
            personId = shown.personId();
            kind = shown.kind();
            form = new StretchForm(shown.when());
            note = shown.note();
        }
        person = staff.getPerson(Optional.ofNullable(personId).orElse(0L));
    }

    /** Stores it, unless it has consequences that were not told yet: then they are shown first. */
    public String save() {
        Optional<Stretch> when = form.read();
        if (when.isEmpty() || !consequences.agreed(change(when.get()), when.get())) {
            return null;
        }
        SaveLeave as = new SaveLeave(kind, when.get(), note);
        if (shown == null) {
            leave.add(personId, as);
        } else {
            leave.change(shown.shown(), as);
        }
        text.news(
                "leave.message.saved",
                person.name(),
                words.stretch(when.get()),
                consequences.getCount());
        return back();
    }

    /** The same, and then goes on to new times for what fell out. */
    public String saveAndPlace() {
        return save() == null
                ? null
                : consequences.newTimes("person", personId, form.read().orElseThrow());
    }

    private HoursChange change(Stretch when) {
        return new HoursChange.Leave(personId, when);
    }

    public String remove() {
        leave.remove(shown.shown());
        text.news("leave.message.removed", person.name(), words.stretch(shown.when()));
        return back();
    }

    private String back() {
        return "/clinic/person?faces-redirect=true&id=" + personId;
    }

    public LeaveKind[] getKinds() {
        return LeaveKind.values();
    }

    public boolean isNew() {
        return id == null;
    }

    public PersonSummary getPerson() {
        return person;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public StretchForm getForm() {
        return form;
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

    public LeaveKind getKind() {
        return kind;
    }

    public void setKind(LeaveKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }
}
