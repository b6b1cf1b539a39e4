package org.stipple.care;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;

/**
 * Has preparation and aftercare queued, once an hour: a day begins at each site by its own clock,
 * and aftercare begins when a session is done.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class CareTimer {

    @Inject private CareQueueService queue;

    @Schedule(hour = "*", minute = "40", persistent = false)
    void everyHour() {
        queue.queueOfTheDay();
    }
}
