package org.stipple.scheduling.override;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.stipple.platform.Migrator;

/**
 * Lets holds run out. A hold that has run out takes no time even before this comes round: whatever
 * meets it lets it go first.
 */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class HoldTimer {

    @Inject private OverrideService overrides;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void everyFiveMinutes() {
        overrides.letGoWhatRanOut();
    }
}
