package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.audit.Actor;
import org.stipple.audit.ChangeReason;
import org.stipple.platform.ClinicClock;
import org.stipple.platform.FutureFactException;
import org.stipple.platform.SiteService;

/** Says who is changing a course now, and what day it is. */
@ApplicationScoped
class Signing {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Actor actor;
    @Inject private ChangeReason change;

    /** What the caller signs a change with; the revision carries the reason too. */
    Signature because(String reason) {
        if (!reason.isBlank()) {
            change.because(reason);
        }
        return new Signature(clock.now(), actor.name(), reason);
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
