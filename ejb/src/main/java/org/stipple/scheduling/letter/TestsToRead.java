package org.stipple.scheduling.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Outbox;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.template.Letters;
import org.stipple.patchtest.DueState;
import org.stipple.patchtest.OpenTest;
import org.stipple.patchtest.PatchTestWorklistService;
import org.stipple.platform.site.SiteService;

/**
 * Queues that a patch test is to be read, once, while it is due by the rules and no visit for it is
 * booked.
 */
@Dependent
class TestsToRead {

    @Inject private PatchTestWorklistService tests;
    @Inject private LetterReading reading;
    @Inject private Letters letters;
    @Inject private Outbox outbox;
    @Inject private SiteService sites;

    /**
     * @return how many
     */
    int queue(Instant now) {
        if (!letters.isOn(MessageKind.TEST_TO_READ) || sites.names().isEmpty()) {
            return 0;
        }
        List<OpenTest> due =
                tests.openTests().stream().filter(test -> test.state() == DueState.DUE).toList();
        Set<String> queued = outbox.queued(due.stream().map(TestsToRead::key).toList());
        List<OpenTest> fresh =
                due.stream()
                        .filter(test -> !queued.contains(key(test)))
                        .filter(test -> !isBooked(test, now))
                        .toList();
        fresh.forEach(
                test ->
                        outbox.add(
                                QueueMessage.ofCourse(
                                                MessageKind.TEST_TO_READ,
                                                test.clientId(),
                                                0,
                                                key(test))
                                        .about(test.testId()),
                                sites.siteId()));
        return fresh.size();
    }

    private static String key(OpenTest test) {
        return MessageKind.TEST_TO_READ + ":test:" + test.testId();
    }

    private boolean isBooked(OpenTest test, Instant now) {
        return reading.isBooked(test.clientId(), VisitKind.PATCH_TEST_READING, 0, now);
    }
}
