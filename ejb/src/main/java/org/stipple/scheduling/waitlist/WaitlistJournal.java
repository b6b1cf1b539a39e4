package org.stipple.scheduling.waitlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;

/** Writes down what happens on the waitlist. */
@Dependent
class WaitlistJournal {

    @Inject private AuditService audit;

    /** Writes down that the caller did this to the entry. */
    void record(String action, WaitlistEntry entry) {
        audit.record(
                Act.of(action, "waitlist_entry", entry.id())
                        .ofClient(entry.subject().clientId())
                        .saying(entry.subject().step().toString()));
    }
}
