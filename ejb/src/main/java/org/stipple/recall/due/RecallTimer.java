package org.stipple.recall.due;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;

/**
 * Comes round at the beginning of every hour, since midnight is another one at each site, and soon
 * after a start, since the night may have been missed. On all nodes: the database lets one of them
 * do it.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecallTimer {

    private static final long SOON = 1_000;
    private static final long AFTER_THE_START = 60_000;

    @Resource private TimerService timers;
    @Inject private RecallNights nights;

    @PostConstruct
    void missedNight() {
        comeRoundIn(AFTER_THE_START);
    }

    /** Comes round once more, after the caller's transaction if it succeeds. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void soon() {
        comeRoundIn(SOON);
    }

    private void comeRoundIn(long milliseconds) {
        timers.createSingleActionTimer(milliseconds, new TimerConfig(null, false));
    }

    @Schedule(hour = "*", minute = "0", second = "5", persistent = false)
    void everyHour() {
        nights.catchUp();
    }

    @Timeout
    void once() {
        nights.catchUp();
    }
}
