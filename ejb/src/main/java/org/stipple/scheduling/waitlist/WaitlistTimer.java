package org.stipple.scheduling.waitlist;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;

/**
 * Closes entries of the waitlist whose last day is over. They count as over even before this comes
 * round.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class WaitlistTimer {

    @Inject private WaitlistService waitlist;

    @Schedule(hour = "*", minute = "10", persistent = false)
    void everyHour() {
        waitlist.closeWhoWaitedInVain();
    }
}
