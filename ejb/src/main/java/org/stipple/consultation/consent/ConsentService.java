package org.stipple.consultation.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Recording;
import org.stipple.client.ClientFactChanged;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/**
 * The papers that a client signs. A consent is a fact: it is never edited but withdrawn, corrected
 * by another, or taken back. Days lie in the zone of the clinic's site, today included.
 */
@Stateless
public class ConsentService {

    @PersistenceContext private EntityManager entities;
    @Inject private Recording recording;
    @Inject private Event<ClientFactChanged> changes;
    @Inject private AuditService audit;

    /**
     * Records that a client signed.
     *
     * @return the consent's id
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR"})
    public long record(@Valid RecordConsent signed) {
        recording.mustHaveHappened(signed.signedOn());
        return add("CONSENT_SIGNED", new Consent(signed, recording.now(), recording.by()));
    }

    /**
     * Records what was really signed: a new consent that supersedes the wrong one. One that was
     * withdrawn stays so.
     *
     * @param reason what was wrong
     * @return the id of the new one
     * @throws NotFoundException if there is no such consent of that client
     * @throws StaleException if it was corrected or taken back since
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     * @throws WithdrawnBeforeSigningException if it was withdrawn before the day it is now said to
     *     be signed
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR"})
    public long correct(
            long id, @Valid RecordConsent signed, @NotBlank @Size(max = 500) String reason) {
        Consent older = getCurrent(id);
        if (older.clientId() != signed.clientId()) {
            throw new NotFoundException("consent", id);
        }
        recording.mustHaveHappened(signed.signedOn());
        Consent consent = new Consent(signed, recording.now(), recording.by());
        consent.staysWithdrawnAs(older);
        recording.correct(older, consent, reason);
        return add("CONSENT_CORRECTED", consent);
    }

    /**
     * Records that a client withdrew her consent.
     *
     * @param seen the version that the page showed
     * @param day when, not after today nor before she signed
     * @throws NotFoundException if there is no such consent
     * @throws StaleException if it was changed, corrected or taken back since
     * @throws ConsentWithdrawnException if it was withdrawn before
     * @throws WithdrawnBeforeSigningException if it was signed after that day
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void withdraw(
            long id, int seen, @NotNull LocalDate day, @NotBlank @Size(max = 500) String reason) {
        Consent consent = getCurrent(id);
        consent.mustStillBe(seen);
        recording.mustHaveHappened(day);
        recording.because(reason);
        consent.withdraw(day, recording.now(), recording.by(), reason);
        tell("CONSENT_WITHDRAWN", consent);
    }

    /**
     * Takes back what was recorded by mistake.
     *
     * @throws NotFoundException if there is no such consent
     * @throws StaleException if it was corrected or taken back since
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR"})
    public void takeBack(long id, @NotBlank @Size(max = 500) String reason) {
        Consent consent = getCurrent(id);
        recording.takeBack(consent, reason);
        tell("CONSENT_TAKEN_BACK", consent);
    }

    /**
     * @throws NotFoundException if there is no such consent
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public ConsentCard get(long id) {
        return find(id).card();
    }

    /** All of a client's, newest first, withdrawn and superseded ones too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<ConsentCard> consentsOf(long clientId) {
        return entities.createQuery(
                        "select c from Consent c where c.clientId = :client"
                                + " order by c.signedOn desc, c.recordedAt desc, c.id desc",
                        Consent.class)
                .setParameter("client", clientId)
                .getResultStream()
                .map(Consent::card)
                .toList();
    }

    /** The text that was signed last for this purpose, by any client; empty before the first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<String> findLastTextVersion(@NotNull ConsentPurpose purpose) {
        return entities.createQuery(
                        "select c.textVersion from Consent c where c.purpose = :purpose"
                                + " and c.supersededAt is null order by c.recordedAt desc, c.id desc",
                        String.class)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private long add(String action, Consent consent) {
        entities.persist(consent);
        tell(action, consent);
        return consent.id();
    }

    private void tell(String action, Consent consent) {
        audit.record(Act.of(action, "consent", consent.id()).ofClient(consent.clientId()));
        changes.fire(new ClientFactChanged(consent.clientId()));
    }

    private Consent getCurrent(long id) {
        Consent found = find(id);
        if (!found.isCurrent()) {
            throw new StaleException();
        }
        return found;
    }

    private Consent find(long id) {
        return Optional.ofNullable(entities.find(Consent.class, id))
                .orElseThrow(() -> new NotFoundException("consent", id));
    }
}
