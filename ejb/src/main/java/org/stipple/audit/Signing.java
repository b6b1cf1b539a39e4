package org.stipple.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.platform.ClinicClock;
import org.stipple.platform.FutureFactException;
import org.stipple.platform.SiteService;

/** Says who is changing something now, and what day it is. */
@ApplicationScoped
public class Signing {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Actor actor;
    @Inject private ChangeReason change;

    /** What the caller signs a change with; the revision carries the reason too. */
    public Signature because(String reason) {
        if (!reason.isBlank()) {
            change.because(reason);
        }
        return new Signature(clock.now(), actor.name(), reason);
    }

    public LocalDate today() {
        return site.today();
    }

    /**
     * The day, if it has come.
     *
     * @throws FutureFactException if it has not
     */
    public LocalDate past(LocalDate day) {
        FutureFactException.refuseAfter(today(), day);
        return day;
    }
}
