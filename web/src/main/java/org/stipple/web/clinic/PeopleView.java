package org.stipple.web.clinic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;

/** The people who treat clients, with their usual week. */
@Named
@RequestScoped
public class PeopleView {

    @Inject private StaffService staff;

    private List<PersonSummary> people;
    private Map<Long, List<Hours>> hours;

    @PostConstruct
    void load() {
        people = staff.people();
        hours = staff.hoursOfAll();
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    /** A person's week by days; every day is in it. */
    public List<WeekdayForm> week(PersonSummary person) {
        return new WeekForm(hours.getOrDefault(person.id(), List.of())).getDays();
    }

    public boolean hasHours(PersonSummary person) {
        return hours.containsKey(person.id());
    }
}
