package org.stipple.patchtest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.client.ClientFactChanged;
import org.stipple.course.CourseOpened;
import org.stipple.course.tag.TagCalledFor;

/**
 * Tells the client's courses of her patch tests, in the same transaction: a test that was applied
 * asks for its result before the first session, a reaction for a newer, cleared test (D10).
 */
@ApplicationScoped
class PatchTestNews {

    private static final String REQUESTED = "PATCH_TEST_REQUESTED";
    private static final String REACTION = "PATCH_TEST_REACTION";

    @Inject private PatchTestRepository tests;
    @Inject private Event<TagCalledFor> tags;
    @Inject private Event<ClientFactChanged> changes;
    @Inject private AuditService audit;

    void tellApplied(String action, PatchTest test) {
        indicate(test.clientId(), REQUESTED, test.appliedOn(), "Patch test of " + test.appliedOn());
        tellChanged(action, test);
    }

    void tellChanged(String action, PatchTest test) {
        tell(Act.of(action, "patch_test", test.id()), test.clientId());
    }

    void tellRead(String action, long clientId, PatchTestReading reading) {
        if (reading.isReaction()) {
            indicate(clientId, REACTION, reading.readOn(), "Reaction read on " + reading.readOn());
        }
        tellChanged(action, clientId, reading);
    }

    void tellChanged(String action, long clientId, PatchTestReading reading) {
        tell(Act.of(action, "patch_test_reading", reading.id()), clientId);
    }

    private void tell(Act act, long clientId) {
        audit.record(act.ofClient(clientId));
        changes.fire(new ClientFactChanged(clientId));
    }

    /** A course that is opened after the test has to know of it all the same. */
    void courseOpened(@Observes CourseOpened opened) {
        PatchTestRecord record = tests.recordOf(opened.clientId());
        if (!record.tests().isEmpty()) {
            indicate(opened.clientId(), REQUESTED, opened.day(), "Patch test on record");
        }
        if (record.hasReactedBy(LocalDate.MAX)) {
            indicate(opened.clientId(), REACTION, opened.day(), "Reaction on record");
        }
    }

    private void indicate(long clientId, String tag, LocalDate day, String reason) {
        tags.fire(new TagCalledFor(clientId, tag, day, reason));
    }
}
