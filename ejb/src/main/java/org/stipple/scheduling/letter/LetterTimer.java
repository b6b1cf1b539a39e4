package org.stipple.scheduling.letter;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;

/** Has queued, once an hour, what clients are to be written because its time has come. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class LetterTimer {

    @Inject private LetterQueueService queue;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void everyHour() {
        queue.queueReminders();
        queue.queueTestsToRead();
    }
}
