package org.stipple.patchtest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.audit.Actor;
import org.stipple.audit.ChangeReason;
import org.stipple.platform.ClinicClock;
import org.stipple.platform.FutureFactException;
import org.stipple.platform.RecordedFact;
import org.stipple.platform.SiteService;

/** When and by whom a fact comes on record, or goes out of force. */
@ApplicationScoped
class Recording {

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Actor actor;
    @Inject private ChangeReason change;

    /** Now, to put on the fact. */
    Instant now() {
        return clock.now();
    }

    /** The user name of whoever records. */
    String by() {
        return actor.name();
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

    /** Supersedes the older fact, and says so to the database before the newer one comes. */
    void correct(RecordedFact older, RecordedFact newer, String reason) {
        change.because(reason);
        newer.correct(older, reason);
        entities.flush();
    }

    void takeBack(RecordedFact fact, String reason) {
        change.because(reason);
        fact.supersede(now(), by(), reason);
    }
}
