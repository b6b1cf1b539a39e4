package org.stipple.course.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.audit.Actor;
import org.stipple.audit.ChangeReason;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.site.SiteService;
import org.stipple.security.UserService;

/** Says who is recording a fact, and when. */
@ApplicationScoped
class Recording {

    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Actor actor;
    @Inject private ChangeReason change;
    @Inject private UserService users;

    String by() {
        return actor.name();
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

    /** Says why the record changes, in its revision too. */
    void because(String reason) {
        change.because(reason);
    }

    /** Whether this user may be the second person who agrees: one who treats, not the caller. */
    boolean canAgree(String username) {
        return !username.equals(by()) && users.whoMayAgree().containsKey(username);
    }
}
