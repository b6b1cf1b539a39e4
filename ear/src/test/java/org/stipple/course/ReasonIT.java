package org.stipple.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.audit.Trail;
import org.stipple.client.alert.AddAlert;
import org.stipple.client.alert.AlertContent;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.alert.AlertService;
import org.stipple.client.alert.CorrectAlert;
import org.stipple.client.observation.CorrectObservation;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.consultation.Advice;
import org.stipple.consultation.Answers;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.consultation.RecordConsultation;
import org.stipple.consultation.Suitability;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.course.progress.ThirdSession;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionService;
import org.stipple.security.ActAs;

/** Why something on record was changed is told by its revision and its audit entry. */
@ExtendWith(ArquillianExtension.class)
class ReasonIT {

    @Inject private CourseScene scene;
    @Inject private Trail trail;
    @Inject private AlertService alerts;
    @Inject private ObservationService observations;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private CourseService courses;
    @Inject private SessionService sessions;
    @Inject private ReviewService reviews;
    @Inject private ActAs actAs;
    @PersistenceContext private EntityManager entities;

    private LocalDate today;
    private long course;
    private long client;

    @BeforeEach
    void setTheScene() {
        scene.set();
        today = asKim(scene::today);
        course = asKim(() -> scene.course(today.minusDays(60), ThirdSession.NOT_SAID));
        client = asKim(() -> courses.facts(course).clientId());
    }

    @Test
    void whatSheWasToldOrWhatBefellHer() {
        long allergy = asKim(() -> alerts.add(new AddAlert(client, alert(AlertKind.ALLERGY))));
        long burnt =
                asKim(
                        () ->
                                observations.record(
                                        new RecordObservation(client, "SUNBURN", today, "")));

        // An alert of this kind puts a tag on her course, in the same transaction.
        AlertContent reactive = alert(AlertKind.REACTIVE_IMMUNE_SYSTEM);
        long right =
                asKim(() -> alerts.correct(new CorrectAlert(allergy, reactive, "misheard it")));
        act(() -> alerts.takeBack(right, "another client's"));
        long earlier =
                asKim(
                        () ->
                                observations.correct(
                                        new CorrectObservation(
                                                burnt,
                                                "SUNBURN",
                                                today.minusDays(1),
                                                "",
                                                "the day before")));
        act(() -> observations.takeBack(earlier, "was a hat line"));

        assertEquals(
                List.of(
                        "ALERT_CORRECTED: misheard it",
                        "COURSE_TAG_ADDED: misheard it",
                        "ALERT_TAKEN_BACK: another client's",
                        "OBSERVATION_CORRECTED: the day before",
                        "OBSERVATION_TAKEN_BACK: was a hat line"),
                trail.explained(client));
        assertEquals(List.of(), unexplained());
    }

    @Test
    void whatWasSaidAndSigned() {
        long held = asKim(() -> consultations.record(held(Set.of())));
        long signed = asKim(() -> consents.record(signed()));

        long scarred =
                asKim(() -> consultations.correct(held, held(Set.of("SCARRING")), "seen again"));
        act(() -> consultations.takeBack(scarred, "twice on record"));
        act(() -> consents.withdraw(signed, consents.get(signed).version(), today, "has doubts"));
        long again = asKim(() -> consents.correct(signed, signed(), "her maiden name"));
        act(() -> consents.takeBack(again, "unsigned"));

        assertEquals(
                List.of(
                        "CONSULTATION_CORRECTED: seen again",
                        "COURSE_TAG_ADDED: seen again",
                        "CONSULTATION_TAKEN_BACK: twice on record",
                        "CONSENT_WITHDRAWN: has doubts",
                        "CONSENT_CORRECTED: her maiden name",
                        "CONSENT_TAKEN_BACK: unsigned"),
                trail.explained(client));
        assertEquals(List.of(), unexplained());
    }

    @Test
    void whatWasDoneAndDecided() {
        long done = done(() -> sessions.record(scene.session(course, 1, today.minusDays(50))));
        long review = asKim(() -> reviews.record(review(ReviewDecision.NEEDED)));

        long right =
                done(
                        () ->
                                sessions.correct(
                                        done,
                                        scene.session(course, 1, today.minusDays(49)),
                                        "a day later"));
        long undecided =
                asKim(() -> reviews.correct(review, review(ReviewDecision.UNDECIDED), "too early"));
        act(() -> reviews.takeBack(undecided, "not seen at all"));
        act(() -> sessions.takeBack(right, "another client's"));

        assertEquals(
                List.of(
                        "SESSION_CORRECTED: a day later",
                        "REVIEW_CORRECTED: too early",
                        "REVIEW_TAKEN_BACK: not seen at all",
                        "SESSION_TAKEN_BACK: another client's"),
                trail.explained(client));
        assertEquals(List.of(), unexplained());
        assertEquals(
                List.of("not seen at all", "too early"),
                asKim(() -> reviews.supersededOf(List.of(course))).stream()
                        .map(was -> was.trail().supersededReason())
                        .toList());
    }

    /** Facts of whomever that went out of force for another reason than their revision tells. */
    private List<?> unexplained() {
        List<?> tables =
                entities.createNativeQuery(
                                "select table_name from information_schema.columns where"
                                        + " column_name = 'superseded_reason' and table_name like '%_aud'")
                        .getResultList();
        return tables.stream().flatMap(table -> unexplained(table).stream()).toList();
    }

    private List<?> unexplained(Object table) {
        return entities.createNativeQuery(
                        """
                        select '%1$s ' || a.id || ': ' || r.reason
                          from %1$s a join revision r on r.id = a.rev
                         where a.superseded_reason is not null and r.reason <> a.superseded_reason"""
                                .formatted(table))
                .getResultList();
    }

    private AlertContent alert(AlertKind kind) {
        return new AlertContent(kind, "latex", today, AlertContent.OPEN, "told by the client");
    }

    private RecordConsultation held(Set<String> tags) {
        return new RecordConsultation(
                client,
                today,
                scene.person(),
                new Answers("scarred", "a shaven look", "three sessions"),
                new Advice(Suitability.SUITABLE, "", 0, 2, 3, "house", tags),
                PatchTestAnswer.NOT_NEEDED);
    }

    private RecordConsent signed() {
        return new RecordConsent(client, ConsentPurpose.TREATMENT, "4.1", today, "she", "Hannah");
    }

    private RecordReview review(ReviewDecision decision) {
        return new RecordReview(course, 1, today, scene.person(), decision, "");
    }

    private long done(Supplier<SessionDecision> work) {
        return ((SessionDecision.Recorded) asKim(work)).sessionId();
    }

    private void act(Runnable work) {
        asKim(
                () -> {
                    work.run();
                    return true;
                });
    }

    private <T> T asKim(Supplier<T> work) {
        return actAs.callAs("course.kim", work);
    }
}
