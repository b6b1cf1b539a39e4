package org.stipple.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.stipple.platform.Migrator;
import org.stipple.platform.clock.ClinicClock;

/**
 * Seals what was written since: each revision and audit entry is hashed together with the hash
 * before it, so that a later change of any of them shows. It runs by itself, after the transactions
 * that wrote, never in them: a booking does not wait for it. On several nodes the database lets one
 * seal at a time.
 */
@Startup
@Singleton
@Lock(LockType.READ)
@DependsOn(Migrator.NAME)
public class Sealer {

    private static final int AT_ONCE = 500;

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;

    /** Seals at most the next thousand, near the end of what there is. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    @PermitAll
    public void sealWhatIsNew() {
        seal("select seal_what_is_new(:most, :at)");
    }

    /** The same of what was written with much lower numbers than the newest; looks through all. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    @PermitAll
    public void sealWhatWasLeft() {
        seal("select seal_what_was_left(:most, :at)");
    }

    private void seal(String how) {
        entities.createNativeQuery(how)
                .setParameter("most", AT_ONCE)
                .setParameter("at", clock.now())
                .getSingleResult();
    }

    /** The first seal that no longer fits what it sealed; empty while the chain is intact. */
    @PermitAll
    public Optional<Long> findBroken() {
        Object broken = entities.createNativeQuery("select first_broken_seal()").getSingleResult();
        return Optional.ofNullable((Number) broken).map(Number::longValue);
    }
}
