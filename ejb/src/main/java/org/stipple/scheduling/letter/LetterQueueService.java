package org.stipple.scheduling.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.stipple.platform.clock.ClinicClock;

/**
 * Queues what clients are to be written because its time has come; does nothing else, whoever
 * calls, and nothing twice.
 */
@Stateless
@RunAs("MANAGER")
public class LetterQueueService {

    @Inject private Reminders reminders;
    @Inject private TestsToRead tests;
    @Inject private ClinicClock clock;

    /** Reminders of visits that come soon. */
    @PermitAll
    public void queueReminders() {
        reminders.queue(clock.now());
    }

    /** That patch tests are to be read. */
    @PermitAll
    public void queueTestsToRead() {
        tests.queue(clock.now());
    }
}
