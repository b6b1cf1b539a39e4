package org.stipple.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.audit.Recording;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/**
 * Consultations: what was asked and explained, and whether the treatment fits. Those who treat
 * record and read them; reception and managers see that they were held and what they came to.
 *
 * <p>A consultation is a fact: it is never edited but corrected by another, or taken back, and days
 * lie in the zone of the clinic's site, today included.
 */
@Stateless
public class ConsultationService {

    @Inject private ConsultationRepository consultations;
    @Inject private Recording recording;
    @Inject private ConsultationNews news;

    /**
     * Records that a consultation was held. Where a patch test is waived at it, the waiver comes on
     * record with it, or neither does: the patch test's own rules say who may waive and when.
     *
     * @return its id
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     * @throws org.stipple.platform.refusal.ConstraintException {@code
     *     consultation_unsuitable_needs_a_reason} if the client is turned away without a reason
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public long record(@Valid RecordConsultation held) {
        Consultation consultation = begin(held);
        consultations.add(consultation);
        news.write("CONSULTATION_RECORDED", consultation);
        news.tell(consultation, held);
        return consultation.id();
    }

    /**
     * Records what really was: a new consultation that supersedes the wrong one. A waiver that was
     * agreed at the wrong one falls with it.
     *
     * @param reason what was wrong
     * @return the id of the new one
     * @throws NotFoundException if there is no such consultation of that client
     * @throws StaleException if it was corrected or taken back since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public long correct(
            long id, @Valid RecordConsultation held, @NotBlank @Size(max = 500) String reason) {
        Consultation older = consultations.getCurrent(id);
        if (older.clientId() != held.clientId()) {
            throw new NotFoundException("consultation", id);
        }
        Consultation consultation = begin(held);
        recording.correct(older, consultation, reason);
        news.tellFallen(older, reason.strip());
        consultations.add(consultation);
        news.write("CONSULTATION_CORRECTED", consultation);
        news.tell(consultation, held);
        return consultation.id();
    }

    /**
     * Takes back what was recorded by mistake, with the waiver that was agreed at it.
     *
     * @throws NotFoundException if there is no such consultation
     * @throws StaleException if it was corrected or taken back since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void takeBack(long id, @NotBlank @Size(max = 500) String reason) {
        Consultation older = consultations.getCurrent(id);
        recording.takeBack(older, reason);
        news.write("CONSULTATION_TAKEN_BACK", older);
        news.tellFallen(older, reason.strip());
    }

    /**
     * @throws NotFoundException if there is no such consultation
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public ConsultationCard get(long id) {
        return consultations.get(id).card();
    }

    /**
     * What was said at it.
     *
     * @throws NotFoundException if there is no such consultation
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public ConsultationNotes getNotes(long id) {
        return consultations.get(id).notes();
    }

    /** All of a client's, newest first, superseded ones too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<ConsultationCard> consultationsOf(long clientId) {
        return consultations.of(clientId).stream().map(Consultation::card).toList();
    }

    /** What was said at all of them, newest first, superseded ones too. */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public List<ConsultationNotes> notesOf(long clientId) {
        return consultations.of(clientId).stream().map(Consultation::notes).toList();
    }

    /** The last one held that stands; empty where none was. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<ConsultationCard> findLatest(long clientId) {
        return standing(clientId).stream().findFirst().map(Consultation::card);
    }

    /**
     * What the rules must know of the client: the tags of every consultation that stands, and that
     * a patch test was asked for if the last one says so.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Set<String> indicatedTags(long clientId) {
        return ConsultationRecord.of(standing(clientId)).indicatedTags();
    }

    private List<Consultation> standing(long clientId) {
        return consultations.of(clientId).stream().filter(Consultation::isCurrent).toList();
    }

    private Consultation begin(RecordConsultation held) {
        recording.mustHaveHappened(held.heldOn());
        return new Consultation(held, recording.now(), recording.by());
    }
}
