package org.stipple.patchtest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.platform.ClinicClock;
import org.stipple.platform.FutureFactException;
import org.stipple.platform.RecordedFact;
import org.stipple.platform.SiteService;

/** When and by whom a fact comes on record, or goes out of force. */
@ApplicationScoped
class Recording {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Principal caller;

    /** Now, to put on the fact. */
    Instant now() {
        return clock.now();
    }

    /** The user name of whoever records. */
    String by() {
        return caller.getName();
    }

    LocalDate today() {
        return site.today();
    }

    /**
     * @throws FutureFactException if the day lies after today at the clinic
     */
    void mustHaveHappened(LocalDate day) {
        FutureFactException.refuseAfter(today(), day);
    }

    void takeBack(RecordedFact fact, String reason) {
        fact.supersede(now(), by(), reason);
    }
}
