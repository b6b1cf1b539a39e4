package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.ElsewhereException;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** One of the people who treat clients: what she may be booked for and when she works. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/clinic/people?faces-redirect=true";

    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private KnownSites sites;
    @Inject private Words words;

    private Long id;
    private Long siteId;
    private PersonSummary shown;
    private List<Hours> shownHours = List.of();
    private String name = "";
    private Profession profession = Profession.TECHNICIAN;
    private VisitKind[] skills = {};
    private WeekForm week;
    private List<Difference> differences = List.of();

    /**
     * A new person is offered her profession's usual skills and the opening hours where the user
     * works. Of another the hours are shown at the site that the address names, else there too.
     */
    public void load() {
        siteId = siteId == null || id == null ? sites.getHere() : siteId;
        if (id == null) {
            takeUsualSkills();
            week = new WeekForm(siteId == null ? List.of() : places.openingHours(siteId));
        } else {
            read();
            fill();
        }
    }

    private void read() {
        shown = staff.getPerson(id);
        shownHours = siteId == null ? List.of() : staff.hoursOf(id, siteId);
    }

    private void fill() {
        name = shown.name();
        profession = shown.profession();
        skills = shown.skills().toArray(VisitKind[]::new);
        week = new WeekForm(shownHours);
    }

    /** Offers what the chosen profession is booked for as a rule. */
    public void takeUsualSkills() {
        skills = profession.usualSkills().toArray(VisitKind[]::new);
    }

    /**
     * Saves the form, unless somebody else changed her meanwhile, or her new week leaves bookings
     * outside: then that is shown first.
     */
    public String save() {
        if (shown == null) {
            staff.add(typed());
            text.news("item.message.added", name.strip());
            return LIST;
        }
        if (isChangedMeanwhile() || !consequences.agreed(change())) {
            return null;
        }
        try {
            staff.change(shown.shown(), siteId, typed());
        } catch (ElsewhereException elsewhere) {
            RefusedField.tell(
                    "person:hours" + (elsewhere.weekday().getValue() - 1), said(elsewhere));
            return null;
        }
        text.news("item.message.saved", name.strip());
        return LIST;
    }

    private String said(ElsewhereException elsewhere) {
        List<Serializable> places = elsewhere.parameters();
        return Texts.of(
                "refusals",
                elsewhere.messageKey(),
                places.get(0),
                words.dayWithYear((LocalDate) places.get(1)),
                places.get(2));
    }

    private HoursChange change() {
        return new HoursChange.WorkingWeek(shown.id(), siteId, week.hours());
    }

    private boolean isChangedMeanwhile() {
        Map<String, String> before = words();
        read();
        differences = Difference.between(before, words());
        return !differences.isEmpty();
    }

    private SavePerson typed() {
        return new SavePerson(name, profession, Set.of(skills), week.hours());
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("item.label.name", shown.name());
        words.put("person.label.profession", text.text("Profession." + shown.profession()));
        words.put(
                "person.label.skills",
                shown.skills().stream()
                        .map(skill -> text.text("VisitKind." + skill))
                        .collect(Collectors.joining(", ")));
        new WeekForm(shownHours)
                .getDays()
                .forEach(
                        day ->
                                words.put(
                                        "DayOfWeek." + day.getWeekday(),
                                        day.getHours().toString()));
        words.put("item.label.state", text.text(shown.active() ? "item.text.on" : "item.text.off"));
        return words;
    }

    /** Fills the form with what somebody else saved. */
    public void takeTheirs() {
        differences = List.of();
        fill();
    }

    public String switchOn() {
        staff.switchOn(shown.shown());
        text.news("item.message.switchedOn", shown.name());
        return LIST;
    }

    public String switchOff() {
        staff.switchOff(shown.shown());
        text.news("item.message.switchedOff", shown.name());
        return LIST;
    }

    public String remove() {
        staff.remove(shown.shown());
        text.news("item.message.removed", shown.name());
        return LIST;
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public VisitKind[] getKinds() {
        return VisitKind.values();
    }

    public boolean isNew() {
        return id == null;
    }

    public PersonSummary getShown() {
        return shown;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public WeekForm getWeek() {
        return week;
    }

    /** At which site the hours are shown. */
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public VisitKind[] getSkills() {
        return skills.clone();
    }

    public void setSkills(VisitKind[] skills) {
        this.skills = skills.clone();
    }
}
