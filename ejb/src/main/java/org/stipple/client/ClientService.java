package org.stipple.client;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.client.duplicate.DuplicateCheck;
import org.stipple.client.duplicate.PossibleDuplicate;
import org.stipple.client.identity.ClientName;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.UnderAgeException;
import org.stipple.client.scalp.ScalpProfile;
import org.stipple.client.search.ClientRow;
import org.stipple.client.search.ClientSort;
import org.stipple.client.search.FindClients;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;

/** Registers clients, changes what is known of them and finds them. */
@Stateless
public class ClientService {

    @Inject private ClientRepository clients;
    @Inject private SiteService sites;
    @Inject private AuditService audit;
    @Inject private Event<ClientFactChanged> changes;
    @Inject private Event<TagsIndicated> indications;
    @Resource private SessionContext context;

    /**
     * Registers a client today, unless somebody who resembles her is there and was not yet shown.
     *
     * @throws UnderAgeException if she is under 18 today and the site treats no minors
     * @throws org.stipple.platform.refusal.ConstraintException {@code client_minor_has_a_guardian}
     *     if she is and nobody answers for her; {@code client_can_be_reached} if what her preferred
     *     channel needs is not known; {@code client_date_of_birth_sensible} before 1900 or after
     *     today
     * @throws org.stipple.platform.site.NoSiteYetException if the clinic is not set up
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Registration register(@Valid RegisterClient wanted) {
        LocalDate today = sites.today();
        refuseUnderAge(wanted.identity(), today);
        List<PossibleDuplicate> resembling =
                new DuplicateCheck(wanted.identity(), wanted.contact())
                        .among(clients.likely(wanted.identity(), wanted.contact()));
        if (wanted.otherThan().containsAll(ids(resembling))) {
            return new Registration.Registered(add(wanted, today));
        }
        return new Registration.Resembles(resembling);
    }

    /**
     * Changes what is known of a client. Where the caller may not read the note on her scalp it
     * stays as it was.
     *
     * @throws NotFoundException if there is no such client
     * @throws StaleException if somebody changed her since the form was filled
     * @throws UnderAgeException if by a changed date of birth she was under 18 on the day of her
     *     registration and the site treats no minors
     * @throws org.stipple.platform.refusal.ConstraintException as for {@link #register}
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void change(@Valid ChangeClient wanted) {
        Client client = clients.get(wanted.id());
        client.mustStillBe(wanted.version());
        if (!client.identity().dateOfBirth().equals(wanted.identity().dateOfBirth())) {
            refuseUnderAge(wanted.identity(), client.registeredOn());
        }
        Set<String> before = client.profile().cause().indicatedTags();
        client.become(wanted.identity(), wanted.contact(), wanted.guardian());
        client.become(writable(wanted.profile(), client.profile().note()));
        tell("CLIENT_CHANGED", wanted.id());
        if (!before.containsAll(wanted.profile().cause().indicatedTags())) {
            tellTags(wanted.id(), wanted.profile(), sites.today());
        }
    }

    /**
     * Clients of whom every typed word begins a name or the e-mail address, or is part of the phone
     * number, whatever the order, the case, the diacritics and the punctuation; by family name.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<ClientRow> find(String text, int first, int count) {
        return clients.find(
                new FindClients(
                        text, FindClients.From.skipping(first), count, ClientSort.NAME, true));
    }

    /** The same, in the order that is wanted. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<ClientRow> find(FindClients wanted) {
        return clients.find(wanted);
    }

    /** How many clients {@code text} finds. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long count(String text) {
        return clients.count(text);
    }

    /**
     * What is known of a client; the note on her scalp for those who treat her only. The reading is
     * audited.
     *
     * @throws NotFoundException if there is no such client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public ClientCard get(long id) {
        ClientCard card = clients.get(id).card(notesVisible());
        audit.record(Act.of(AuditService.CLIENT_READ, "client", id).ofClient(id));
        return card;
    }

    /**
     * Names by id; who does not exist is left out. For lists that show clients of other features.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, ClientName> names(Collection<Long> ids) {
        return clients.names(ids).stream()
                .collect(Collectors.toMap(ClientName::id, Function.identity()));
    }

    /**
     * Tags of the timing policy that her scalp profile indicates; those of her alerts are told by
     * {@code AlertService}.
     *
     * @throws NotFoundException if there is no such client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Set<String> indicatedTags(long id) {
        return clients.get(id).profile().cause().indicatedTags();
    }

    /** Whether the caller reads and writes notes on health: those who treat do. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public boolean notesVisible() {
        return context.isCallerInRole("TECHNICIAN") || context.isCallerInRole("DOCTOR");
    }

    private long add(RegisterClient wanted, LocalDate today) {
        Client client = new Client(clients.nextNumber(), wanted, today);
        client.become(writable(wanted.profile(), ""));
        clients.add(client);
        tell("CLIENT_REGISTERED", client.id());
        tellTags(client.id(), wanted.profile(), today);
        return client.id();
    }

    private void tell(String action, long id) {
        audit.record(Act.of(action, "client", id).ofClient(id));
        changes.fire(new ClientFactChanged(id));
    }

    private void refuseUnderAge(Identity identity, LocalDate day) {
        boolean born = !identity.dateOfBirth().isAfter(day);
        if (born && identity.ageOn(day) < Identity.FULL_AGE && !sites.getSite().minorsAllowed()) {
            throw new UnderAgeException();
        }
    }

    private void tellTags(long id, ScalpProfile profile, LocalDate today) {
        Set<String> tags = profile.cause().indicatedTags();
        if (!tags.isEmpty()) {
            indications.fire(new TagsIndicated(id, tags, today, profile.cause().name()));
        }
    }

    private ScalpProfile writable(ScalpProfile wanted, String noteBefore) {
        return notesVisible() ? wanted : wanted.withNote(noteBefore);
    }

    private static Set<Long> ids(List<PossibleDuplicate> clients) {
        return clients.stream().map(possible -> possible.client().id()).collect(Collectors.toSet());
    }
}
