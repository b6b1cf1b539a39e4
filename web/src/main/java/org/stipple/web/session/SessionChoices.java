package org.stipple.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.course.session.ExtraCause;
import org.stipple.security.CurrentUser;
import org.stipple.security.UserService;
import org.stipple.web.consultation.Typed;

/**
 * What a session's form offers. What is chosen already is offered too where it is no longer active,
 * so that a correction loses nothing.
 */
@Named
@RequestScoped
public class SessionChoices {

    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private StaffService staff;
    @Inject private UserService users;
    @Inject private CurrentUser caller;

    public List<AreaSummary> areas(Collection<Long> chosen) {
        return areas.areas().stream()
                .filter(area -> area.active() || chosen.contains(area.id()))
                .toList();
    }

    /** The lots usable on that day. */
    public List<LotSummary> lots(LocalDate day, Collection<Long> chosen) {
        return pigments.lots().stream()
                .filter(
                        lot ->
                                chosen.contains(lot.id())
                                        || (day == null ? lot.active() : lot.isUsable(day)))
                .toList();
    }

    public List<PersonSummary> people(Long chosen) {
        return staff.people().stream()
                .filter(person -> person.active() || Long.valueOf(person.id()).equals(chosen))
                .toList();
    }

    public ExtraCause[] getCauses() {
        return ExtraCause.values();
    }

    /**
     * What the users are called who may agree to an extra session, by user name: neither the caller
     * nor who did it.
     *
     * @param doneBy null where nobody is chosen yet
     */
    public Map<String, String> agreeing(Long doneBy) {
        Map<String, String> agreeing = users.whoMayAgree(Typed.number(doneBy));
        agreeing.remove(caller.username());
        return agreeing;
    }
}
