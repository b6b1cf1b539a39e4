package org.stipple.report.schedule;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;
import org.stipple.platform.clock.ClinicClock;

/** Has queued, each minute on every node, which reports have fallen due. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@RunAs("MANAGER")
public class ScheduleTimer {

    @Inject private DueReports reports;
    @Inject private ClinicClock clock;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyMinute() {
        reports.queue(clock.now());
    }
}
