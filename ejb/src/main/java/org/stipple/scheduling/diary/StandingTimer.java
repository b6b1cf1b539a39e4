package org.stipple.scheduling.diary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;
import org.stipple.platform.clock.ClinicClock;

/**
 * Has the bookings ahead judged once an hour, so that whoever opens the day does not wait for it.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class StandingTimer {

    @Inject private StandingService standing;
    @Inject private ClinicClock clock;

    @Schedule(hour = "*", minute = "40", persistent = false)
    void everyHour() {
        standing.keep(clock.now());
    }
}
