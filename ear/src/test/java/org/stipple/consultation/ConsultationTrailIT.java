package org.stipple.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.audit.Trail;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.patchtest.RecordScene;
import org.stipple.platform.entity.FutureFactException;

/** Every change of a consultation or consent leaves one line in the audit trail, and no more. */
@ExtendWith(ArquillianExtension.class)
class ConsultationTrailIT {

    @Inject private RecordScene scene;
    @Inject private Trail trail;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;

    private long client;

    @BeforeEach
    void setTheScene() {
        scene.set();
        client = scene.client();
    }

    @Test
    void a_consultation_is_told_as_often_as_it_changes() {
        long wrong = scene.asTechnician(() -> consultations.record(held(5)));
        long right = scene.asTechnician(() -> consultations.correct(wrong, held(6), "other day"));
        scene.asTechnician(
                () -> {
                    consultations.takeBack(right, "wrong client");
                    return true;
                });

        assertEquals(
                List.of(
                        "CLIENT_REGISTERED",
                        "CONSULTATION_RECORDED",
                        "CONSULTATION_CORRECTED",
                        "CONSULTATION_TAKEN_BACK"),
                trail.of(client));
    }

    @Test
    void a_consent_is_told_as_often_as_it_changes() {
        long wrong = scene.asReception(() -> consents.record(signed(9)));
        long right = scene.asReception(() -> consents.correct(wrong, signed(8), "other day"));
        scene.asReception(
                () -> {
                    int seen = consents.get(right).version();
                    consents.withdraw(right, seen, scene.ago(2), "changed her mind");
                    consents.takeBack(right, "wrong client");
                    return true;
                });

        assertEquals(
                List.of(
                        "CLIENT_REGISTERED",
                        "CONSENT_SIGNED",
                        "CONSENT_CORRECTED",
                        "CONSENT_WITHDRAWN",
                        "CONSENT_TAKEN_BACK"),
                trail.of(client));
    }

    @Test
    void what_was_refused_is_not_told() {
        assertThrows(
                FutureFactException.class,
                () -> scene.asReception(() -> consents.record(signed(-1))));

        assertEquals(List.of("CLIENT_REGISTERED"), trail.of(client));
    }

    private RecordConsultation held(int daysAgo) {
        return new RecordConsultation(
                client,
                scene.ago(daysAgo),
                scene.technician(),
                new Answers("healthy scalp", "a shaven look", "three sessions"),
                new Advice(Suitability.SUITABLE, "", scene.doctor(), 2, 3, "house", Set.of()),
                PatchTestAnswer.NOT_NEEDED);
    }

    private RecordConsent signed(int daysAgo) {
        return new RecordConsent(
                client, ConsentPurpose.TREATMENT, "4.1", scene.ago(daysAgo), "she", "Hannah");
    }
}
