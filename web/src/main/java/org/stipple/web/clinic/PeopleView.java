package org.stipple.web.clinic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.people.LeaveService;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.web.words.Words;

/** The people who treat clients, and who of them is away. */
@Named
@RequestScoped
public class PeopleView {

    @Inject private StaffService staff;
    @Inject private LeaveService leave;
    @Inject private ClinicText text;
    @Inject private Words words;

    private List<PersonSummary> people;
    private Map<Long, List<Stretch>> away;

    @PostConstruct
    void load() {
        people = staff.people();
        away = leave.awayFrom(words.getToday());
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    /** That a person is away today, and until when; blank where she is not. */
    public String away(PersonSummary person) {
        return AwayToday.find(away.getOrDefault(person.id(), List.of()), words.getToday())
                .map(this::said)
                .orElse("");
    }

    private String said(AwayToday away) {
        LocalDate today = words.getToday();
        LocalDateTime until = away.until();
        if (away.lastDay().isPresent()) {
            LocalDate last = away.lastDay().get();
            return last.equals(today) && !away.from().toLocalDate().isAfter(today)
                    ? text.text("people.text.awayToday")
                    : text.text("people.text.awayUntil", words.day(last));
        }
        String time = words.time(until.toLocalTime());
        return until.toLocalDate().equals(today)
                ? text.text("people.text.awayUntil", time)
                : text.text("people.text.awayUntil", words.day(until.toLocalDate()) + ", " + time);
    }
}
