package org.stipple.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;

/** Has queued what has fallen due. */
@ApplicationScoped
class DueReports {

    private static final Logger LOG = System.getLogger(DueReports.class.getName());

    @Inject private FallingDue falling;

    void queue(Instant now) {
        falling.due(now).forEach(schedule -> queue(schedule, now));
    }

    // One that cannot be queued holds up no other; it is due until it can.
    private void queue(long schedule, Instant now) {
        try {
            falling.queue(schedule, now);
        } catch (RuntimeException faulty) {
            LOG.log(Level.WARNING, "report schedule " + schedule + " was not queued", faulty);
        }
    }
}
