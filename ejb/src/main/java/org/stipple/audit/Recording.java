package org.stipple.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.entity.RecordedFact;
import org.stipple.platform.site.SiteService;

/** How a fact comes on record: when, by whom, and in place of what. */
@ApplicationScoped
public class Recording {

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;
    @Inject private SiteService site;
    @Inject private Actor actor;
    @Inject private ChangeReason change;

    /** Now, to put on the fact. */
    public Instant now() {
        return clock.now();
    }

    /** The user name of whoever records. */
    public String by() {
        return actor.name();
    }

    public LocalDate today() {
        return site.today();
    }

    /**
     * @throws FutureFactException if the day lies after today at the clinic
     */
    public void mustHaveHappened(LocalDate day) {
        FutureFactException.refuseAfter(today(), day);
    }

    /** Supersedes the older fact, and says so to the database before the newer one comes. */
    public void correct(RecordedFact older, RecordedFact newer, String reason) {
        change.because(reason);
        newer.correct(older, reason);
        entities.flush();
    }

    public void takeBack(RecordedFact fact, String reason) {
        change.because(reason);
        fact.supersede(now(), by(), reason);
    }
}
