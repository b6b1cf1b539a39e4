package org.stipple.web.consultation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/**
 * What the forms of a client's record offer, and the names behind ids. Whoever has left is offered
 * too, at the end: what she did may be recorded late.
 */
@Named
@RequestScoped
public class RecordOffers {

    @Inject private StaffService staff;
    @Inject private PigmentService pigments;
    @Inject private ClientService clients;
    @Inject private CurrentUser user;
    @Inject private UserService users;

    private List<PersonSummary> people;
    private List<LotSummary> lots;
    private Map<String, String> userNames;
    private Optional<Long> me;

    /** Everyone who treats clients, those at work first. */
    public List<PersonSummary> getPeople() {
        if (people == null) {
            people =
                    staff.people().stream()
                            .sorted(Comparator.comparing(PersonSummary::active).reversed())
                            .toList();
        }
        return people;
    }

    public List<PersonSummary> getDoctors() {
        return getPeople().stream()
                .filter(person -> person.profession() == Profession.DOCTOR)
                .toList();
    }

    /** Every lot, those that are still offered first. */
    public List<LotSummary> getLots() {
        if (lots == null) {
            lots =
                    pigments.lots().stream()
                            .sorted(Comparator.comparing(LotSummary::active).reversed())
                            .toList();
        }
        return lots;
    }

    /** A person's name by her id. */
    public Map<Long, String> getNames() {
        return getPeople().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
    }

    /** Pigment and lot by the lot's id. */
    public Map<Long, String> getLotNames() {
        return getLots().stream()
                .collect(
                        Collectors.toMap(
                                LotSummary::id, lot -> lot.pigment() + ", " + lot.number()));
    }

    /** The id of the signed-in person among those who treat clients; null where she is none. */
    public Long getMe() {
        return me().orElse(null);
    }

    private Optional<Long> me() {
        if (me == null) {
            me = user.personId();
        }
        return me;
    }

    /** What a user is called. */
    public String userName(String username) {
        if (userNames == null) {
            userNames = users.displayNames();
        }
        return userNames.getOrDefault(username, username);
    }

    /** What the signed-in person is called. */
    public String getMyName() {
        return user.displayName();
    }

    /** The id of the signed-in person if she is a doctor; null where she is none. */
    public Long getMeAsDoctor() {
        return me().filter(id -> getDoctors().stream().anyMatch(doctor -> doctor.id() == id))
                .orElse(null);
    }

    /** Whether the signed-in person acts as a doctor. */
    public boolean isDoctor() {
        return user.is(Role.DOCTOR);
    }

    /** Whether she treats clients, and so reads and writes what is said of their health. */
    public boolean isTreating() {
        return isDoctor() || user.is(Role.TECHNICIAN);
    }

    /** Whether she takes consents: whoever treats, and reception. */
    public boolean isTakingConsents() {
        return isTreating() || user.is(Role.RECEPTION);
    }

    /**
     * The client that a page is about.
     *
     * @throws NotFoundException if there is no such client
     */
    public ClientName client(Long id) {
        Supplier<NotFoundException> unknown =
                () -> new NotFoundException("client", Typed.number(id));
        if (id == null) {
            throw unknown.get();
        }
        return clients.names(List.of(id)).values().stream().findFirst().orElseThrow(unknown);
    }
}
