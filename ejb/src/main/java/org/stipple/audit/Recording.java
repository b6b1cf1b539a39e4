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

/**
 * How a fact comes on record and goes out of force: when, by whom, and why. The reason of every
 * correction stands on the fact, its revision and its audit entry alike, because all come through
 * here.
 */
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

    /** Today at the site where the caller works. */
    public LocalDate today() {
        return site.today();
    }

    /**
     * Lets through a day that has come.
     *
     * @throws FutureFactException if it has come at none of the clinic's sites
     */
    public void mustHaveHappened(LocalDate day) {
        FutureFactException.refuseAfter(site.latestToday(), day);
    }

    /** Says why, where a fact changes without being corrected or taken back. */
    public void because(String reason) {
        change.because(reason.strip());
    }

    /** Supersedes the older fact, and says so to the database before the newer one comes. */
    public void correct(RecordedFact older, RecordedFact newer, String reason) {
        because(reason);
        newer.correct(older, reason.strip());
        entities.flush();
    }

    /** Takes a fact that was recorded by mistake out of force; none comes in its place. */
    public void takeBack(RecordedFact fact, String reason) {
        because(reason);
        fact.supersede(now(), by(), reason.strip());
        entities.flush();
    }
}
