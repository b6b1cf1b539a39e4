package org.stipple.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.site.SiteService;

/** Says who is doing something, when and why. */
@ApplicationScoped
public class Signing {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Actor actor;
    @Inject private ChangeReason change;

    /**
     * The caller, now, for the reason she gave; revisions and audit entries of the transaction
     * carry it too.
     */
    public Reasoned because(String reason) {
        if (!reason.isBlank()) {
            change.because(reason);
        }
        return following(reason);
    }

    /**
     * The caller, now, by what follows from another act of hers: why she did that one stays the
     * reason of the revision.
     */
    public Reasoned following(String cause) {
        return new Reasoned(sign(), cause);
    }

    /** The caller, now. */
    public Signature sign() {
        return new Signature(actor.name(), clock.now());
    }

    public LocalDate today() {
        return site.today();
    }

    /**
     * The day, if it has come at any of the clinic's sites.
     *
     * @throws FutureFactException if it has not
     */
    public LocalDate past(LocalDate day) {
        FutureFactException.refuseAfter(site.latestToday(), day);
        return day;
    }
}
