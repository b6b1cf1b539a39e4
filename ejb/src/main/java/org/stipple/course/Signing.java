package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.LocalDate;
import org.stipple.platform.ClinicClock;
import org.stipple.platform.FutureFactException;
import org.stipple.platform.SiteService;

/** Says who is changing a course now, and what day it is. */
@ApplicationScoped
class Signing {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Principal caller;

    /** What the caller signs a change with. */
    Signature because(String reason) {
        return new Signature(clock.now(), caller.getName(), reason);
    }

    LocalDate today() {
        return site.today();
    }

    /**
     * The day, if it has come.
     *
     * @throws FutureFactException if it has not
     */
    LocalDate past(LocalDate day) {
        FutureFactException.refuseAfter(today(), day);
        return day;
    }
}
