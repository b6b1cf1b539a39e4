package org.stipple.web.scheduling.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.session.SessionService;
import org.stipple.patchtest.OpenTest;
import org.stipple.patchtest.PatchTestWorklistService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.web.consultation.RecordOffers;

/** Where a client's consultation, consent and patch tests are recorded, by those who may. */
@Dependent
public class RecordLinks {

    private static final String CLIENT = "client";

    @Inject private PatchTestWorklistService tests;
    @Inject private SessionService sessions;
    @Inject private RecordOffers offers;

    Optional<RecordLink> find(TodoKind todo, long clientId) {
        return switch (todo) {
            case CONSULTATION -> find(VisitKind.CONSULTATION, clientId);
            case CONSENT ->
                    offers.isTakingConsents()
                            ? Optional.of(
                                    new RecordLink(
                                            VisitKind.CONSULTATION,
                                            "/consent/edit",
                                            CLIENT,
                                            clientId))
                            : Optional.empty();
            case PATCH_TEST_READING -> find(VisitKind.PATCH_TEST_READING, clientId);
        };
    }

    /** Empty for what is recorded with its visit, and for whoever may not record it. */
    Optional<RecordLink> find(VisitKind kind, long clientId) {
        if (!offers.isTreating()) {
            return Optional.empty();
        }
        return switch (kind) {
            case CONSULTATION ->
                    Optional.of(new RecordLink(kind, "/consultation/edit", CLIENT, clientId));
            case PATCH_TEST ->
                    Optional.of(new RecordLink(kind, "/patchtest/apply", CLIENT, clientId));
            case PATCH_TEST_READING ->
                    findOpenTest(clientId)
                            .map(test -> new RecordLink(kind, "/patchtest/read", "test", test));
            case SESSION, REVIEW, TOUCH_UP -> Optional.empty();
        };
    }

    /** Where the session or touch-up of a visit that is done is corrected. */
    Optional<RecordLink> findCorrection(BookingRow row) {
        VisitSubject subject = row.subject();
        if (row.status() != BookingStatus.DONE || !offers.isTreating() || subject.course() == 0) {
            return Optional.empty();
        }
        VisitStep step = subject.step();
        return sessions.factsOf(Set.of(subject.course())).stream()
                .filter(fact -> fact.kind().name().equals(step.kind().name()))
                .filter(fact -> fact.ordinal() == step.ordinal())
                .findFirst()
                .map(fact -> new RecordLink(step.kind(), "/session/edit", "id", fact.id()));
    }

    private Optional<Long> findOpenTest(long clientId) {
        return tests.openTestsOf(clientId).stream().map(OpenTest::testId).findFirst();
    }
}
