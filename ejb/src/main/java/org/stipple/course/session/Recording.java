package org.stipple.course.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.platform.ClinicClock;
import org.stipple.platform.FutureFactException;
import org.stipple.platform.SiteService;

/** Says who is recording a fact, and when. */
@ApplicationScoped
class Recording {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Principal caller;

    String by() {
        return caller.getName();
    }

    Instant now() {
        return clock.now();
    }

    /**
     * The moment of recording what was done on that day.
     *
     * @throws FutureFactException if the day lies after today
     */
    Instant check(LocalDate day) {
        FutureFactException.refuseAfter(site.today(), day);
        return clock.now();
    }
}
