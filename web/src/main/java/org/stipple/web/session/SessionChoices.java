package org.stipple.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stipple.catalogue.AreaSummary;
import org.stipple.catalogue.CatalogueService;
import org.stipple.catalogue.LotSummary;
import org.stipple.catalogue.PersonSummary;
import org.stipple.catalogue.StaffService;
import org.stipple.course.session.ExtraCause;
import org.stipple.security.CurrentUser;
import org.stipple.security.UserService;

/**
 * What a session's form offers. What is chosen already is offered too where it is no longer active,
 * so that a correction loses nothing.
 */
@Named
@RequestScoped
public class SessionChoices {

    @Inject private CatalogueService catalogue;
    @Inject private StaffService staff;
    @Inject private UserService users;
    @Inject private CurrentUser caller;

    public List<AreaSummary> areas(Collection<Long> chosen) {
        return catalogue.areas().stream()
                .filter(area -> area.active() || chosen.contains(area.id()))
                .toList();
    }

    /** The lots usable on that day. */
    public List<LotSummary> lots(LocalDate day, Collection<Long> chosen) {
        return catalogue.lots().stream()
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
     * User names by what the users are called who may agree to an extra session: not the caller.
     */
    public Map<String, String> getAgreeing() {
        Map<String, String> agreeing = new TreeMap<>();
        users.whoMayAgree().forEach((username, name) -> agreeing.put(name, username));
        agreeing.values().remove(caller.username());
        return agreeing;
    }
}
