package org.stipple.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.consultation.consent.ConsentCard;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.ConsentWithdrawnException;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.consultation.consent.WithdrawnBeforeSigningException;
import org.stipple.patchtest.RecordScene;
import org.stipple.patchtest.waiver.DoctorsAgreementException;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.patchtest.waiver.WaiverCard;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;

@ExtendWith(ArquillianExtension.class)
class ConsultationIT {

    @Inject private RecordScene scene;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private PatchTestWaiverService waivers;

    private long client;

    @BeforeEach
    void setTheScene() {
        scene.set();
        client = scene.client();
    }

    @Test
    void a_consultation_is_an_event_and_its_tags_are_indicated() {
        record(held(5, Suitability.SUITABLE, PatchTestAnswer.ASKED_FOR));

        assertEquals(List.of("CONSULTATION@" + scene.ago(5)), events());
        assertEquals(
                Set.of("SCARRING", "PATCH_TEST_REQUESTED"),
                scene.asReception(() -> consultations.indicatedTags(client)));
    }

    @Test
    void reception_sees_what_it_came_to_and_not_what_was_said() {
        long id = record(held(5, Suitability.UNDECIDED, PatchTestAnswer.NOT_NEEDED));

        ConsultationCard seen = scene.asReception(() -> consultations.get(id));

        assertEquals(Suitability.UNDECIDED, seen.suitability());
        assertThrows(
                EJBAccessException.class,
                () -> scene.asReception(() -> consultations.getNotes(id)));
        assertThrows(
                EJBAccessException.class,
                () -> scene.asManager(() -> consultations.notesOf(client)));
        assertEquals(
                "healthy scalp",
                scene.asTechnician(() -> consultations.getNotes(id)).answers().condition());
    }

    @Test
    void turning_a_client_away_needs_a_reason_and_shuts_the_gate() {
        record(held(9, Suitability.SUITABLE, PatchTestAnswer.NOT_NEEDED));
        RecordConsultation unsaid = held(5, Suitability.NOT_SUITABLE, PatchTestAnswer.NOT_NEEDED);

        ConstraintException refusal = assertThrows(ConstraintException.class, () -> record(unsaid));
        assertEquals("consultation_unsuitable_needs_a_reason", refusal.messageKey());

        record(because(unsaid, "psoriasis"));
        assertEquals(List.of(), events());
    }

    @Test
    void a_correction_supersedes_and_both_stay_readable() {
        long wrong = record(held(5, Suitability.SUITABLE, PatchTestAnswer.NOT_NEEDED));
        RecordConsultation right = held(6, Suitability.SUITABLE, PatchTestAnswer.NOT_NEEDED);

        long corrected =
                scene.asTechnician(() -> consultations.correct(wrong, right, "another day"));

        assertEquals(List.of("CONSULTATION@" + scene.ago(6)), events());
        ConsultationCard superseded = scene.asReception(() -> consultations.get(wrong));
        assertFalse(superseded.trail().current());
        assertEquals("", superseded.trail().supersededReason());
        assertEquals(
                "another day",
                scene.asTechnician(() -> consultations.getNotes(wrong)).supersededReason());
        assertEquals(
                wrong, scene.asReception(() -> consultations.get(corrected)).trail().corrects());
        assertThrows(
                StaleException.class,
                () -> scene.asTechnician(() -> consultations.correct(wrong, right, "again")));
    }

    @Test
    void a_waiver_agreed_at_it_comes_on_record_with_it_and_falls_with_it() {
        PatchTestAnswer waived = PatchTestAnswer.waived("no time", "no allergies known");
        long id = scene.asDoctor(() -> consultations.record(held(5, Suitability.SUITABLE, waived)));
        WaiverCard waiver = scene.asReception(() -> waivers.waiversOf(client)).get(0);
        assertEquals(id, waiver.consultationId());
        assertEquals(scene.ago(5), waiver.agreedOn());

        scene.asDoctor(
                () ->
                        consultations.correct(
                                id,
                                held(5, Suitability.SUITABLE, PatchTestAnswer.ASKED_FOR),
                                "she wants one"));

        assertEquals(List.of(), scene.events(client, "PATCH_TEST_"));
    }

    @Test
    void nobody_but_a_doctor_agrees_to_a_waiver_and_then_nothing_is_kept() {
        PatchTestAnswer waived = PatchTestAnswer.waived("no time", "no allergies known");

        assertThrows(
                DoctorsAgreementException.class,
                () -> record(held(5, Suitability.SUITABLE, waived)));

        assertEquals(List.of(), events());
    }

    @Test
    void nothing_lies_in_the_future() {
        assertThrows(
                FutureFactException.class,
                () -> record(held(-1, Suitability.SUITABLE, PatchTestAnswer.NOT_NEEDED)));
        assertThrows(FutureFactException.class, () -> signed(-1));
    }

    @Test
    void a_consent_to_treatment_is_an_event_until_it_is_withdrawn() {
        long id = signed(30);
        assertEquals(List.of("CONSENT@" + scene.ago(30)), consentEvents());

        withdraw(id, 2);

        assertEquals(List.of(), consentEvents());
        assertTrue(scene.asReception(() -> consents.get(id)).withdrawn());
        assertThrows(ConsentWithdrawnException.class, () -> withdraw(id, 1));
    }

    @Test
    void a_consent_is_not_withdrawn_before_it_was_signed() {
        long id = signed(30);

        assertThrows(WithdrawnBeforeSigningException.class, () -> withdraw(id, 31));
    }

    @Test
    void correcting_a_withdrawn_consent_does_not_bring_it_back() {
        long id = signed(30);
        withdraw(id, 2);

        long corrected = scene.asReception(() -> consents.correct(id, consent(31), "another day"));

        ConsentCard card = scene.asReception(() -> consents.get(corrected));
        assertTrue(card.withdrawn());
        assertEquals(scene.ago(2), card.withdrawnOn());
        assertEquals(List.of(), consentEvents());
        assertThrows(
                WithdrawnBeforeSigningException.class,
                () -> scene.asReception(() -> consents.correct(corrected, consent(1), "wrong")));
    }

    @Test
    void a_consent_to_photographs_opens_no_session() {
        scene.asReception(
                () ->
                        consents.record(
                                new RecordConsent(
                                        client,
                                        ConsentPurpose.PHOTOGRAPHS,
                                        "4.1",
                                        scene.today(),
                                        "she",
                                        "I")));

        assertEquals(List.of(), consentEvents());
    }

    private RecordConsultation held(int daysAgo, Suitability suitability, PatchTestAnswer answer) {
        return new RecordConsultation(
                client,
                day(daysAgo),
                scene.technician(),
                new Answers("healthy scalp", "a shaven look", "three sessions"),
                new Advice(suitability, "", scene.doctor(), 2, 3, "house", Set.of("SCARRING")),
                answer);
    }

    private static RecordConsultation because(RecordConsultation held, String reason) {
        Advice said = held.advice();
        Advice advice =
                new Advice(
                        said.suitability(),
                        reason,
                        said.doctorId(),
                        said.sessionsMinimum(),
                        said.sessionsMaximum(),
                        said.protocolId(),
                        said.tags());
        return new RecordConsultation(
                held.clientId(),
                held.heldOn(),
                held.personId(),
                held.answers(),
                advice,
                held.patchTest());
    }

    private long record(RecordConsultation held) {
        return scene.asTechnician(() -> consultations.record(held));
    }

    private RecordConsent consent(int daysAgo) {
        return new RecordConsent(
                client, ConsentPurpose.TREATMENT, "4.1", day(daysAgo), "Rhys Morgan", "Hannah");
    }

    private long signed(int daysAgo) {
        return scene.asReception(() -> consents.record(consent(daysAgo)));
    }

    private void withdraw(long id, int daysAgo) {
        scene.asManager(
                () -> {
                    int seen = consents.get(id).version();
                    consents.withdraw(id, seen, day(daysAgo), "changed her mind");
                    return true;
                });
    }

    private LocalDate day(int daysAgo) {
        return scene.ago(daysAgo);
    }

    private List<String> events() {
        return scene.events(client, "CONSULTATION");
    }

    private List<String> consentEvents() {
        return scene.events(client, "CONSENT");
    }
}
