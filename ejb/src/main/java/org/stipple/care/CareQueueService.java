package org.stipple.care;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.stipple.platform.clock.ClinicClock;

/**
 * Queues preparation and aftercare of the day; does nothing else, whoever calls, and nothing twice.
 */
@Stateless
@RunAs("MANAGER")
public class CareQueueService {

    @Inject private CareMessages messages;
    @Inject private ClinicClock clock;

    @PermitAll
    public void queueOfTheDay() {
        messages.queue(clock.now());
    }
}
