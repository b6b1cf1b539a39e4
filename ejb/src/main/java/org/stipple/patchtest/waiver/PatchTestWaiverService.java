package org.stipple.patchtest.waiver;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Recording;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Clients who go without a patch test. It takes two: the client, whose wish stands in words, and a
 * doctor, who agrees and records it herself. After a reaction nobody can.
 */
@Stateless
public class PatchTestWaiverService {

    @Inject private WaiverRepository kept;
    @Inject private Waivers waivers;
    @Inject private WaiverNews news;
    @Inject private Recording recording;

    /**
     * Records that a client goes without a patch test.
     *
     * @return the waiver's id
     * @throws DoctorsAgreementException if whoever is named as the doctor is none
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     * @throws org.stipple.platform.refusal.ConstraintException {@code
     *     patch_test_waiver_not_after_reaction} if the client had reacted to a test by that day
     */
    @RolesAllowed("DOCTOR")
    public long waive(@Valid WaivePatchTest agreed) {
        return waivers.store("PATCH_TEST_WAIVED", waivers.begin(agreed));
    }

    /**
     * Records what was really agreed: a new waiver that supersedes the wrong one.
     *
     * @param reason what was wrong
     * @return the id of the new one
     * @throws NotFoundException if there is no such waiver of that client
     * @throws org.stipple.platform.refusal.StaleException if it was corrected or taken back since
     */
    @RolesAllowed("DOCTOR")
    public long correct(
            long id, @Valid WaivePatchTest agreed, @NotBlank @Size(max = 500) String reason) {
        PatchTestWaiver older = kept.getCurrent(id);
        if (older.clientId() != agreed.clientId()) {
            throw new NotFoundException("patch_test_waiver", id);
        }
        PatchTestWaiver waiver = waivers.begin(agreed).sameConsultationAs(older);
        recording.correct(older, waiver, reason);
        return waivers.store("PATCH_TEST_WAIVER_CORRECTED", waiver);
    }

    /**
     * Takes back a waiver: it was recorded by mistake, or no longer holds.
     *
     * @throws NotFoundException if there is no such waiver
     * @throws org.stipple.platform.refusal.StaleException if it was corrected or taken back since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void takeBack(long id, @NotBlank @Size(max = 500) String reason) {
        PatchTestWaiver waiver = kept.getCurrent(id);
        recording.takeBack(waiver, reason);
        news.tell("PATCH_TEST_WAIVER_TAKEN_BACK", waiver);
    }

    /**
     * @throws NotFoundException if there is no such waiver
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public WaiverCard get(long id) {
        return kept.get(id).card();
    }

    /** All of a client's, the latest first, superseded ones too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<WaiverCard> waiversOf(long clientId) {
        return kept.waiversOf(clientId).stream().map(PatchTestWaiver::card).toList();
    }

    /** The words of all of a client's, the latest first, superseded ones too. */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public List<WaiverNotes> notesOf(long clientId) {
        return kept.waiversOf(clientId).stream().map(PatchTestWaiver::notes).toList();
    }

    /** The words of the waiver that stands of a consultation; empty where none does. */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public Optional<WaiverNotes> findNotesOfConsultation(long consultationId) {
        return kept.findWaiverOf(consultationId).map(PatchTestWaiver::notes);
    }
}
