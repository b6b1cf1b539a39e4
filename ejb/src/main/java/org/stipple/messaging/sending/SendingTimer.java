package org.stipple.messaging.sending;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.stipple.platform.Migrator;
import org.stipple.platform.clock.ClinicClock;

/** Sends what is due, every quarter of a minute, on every node. */
@Startup
@Singleton
@DependsOn(Migrator.NAME)
@RunAs("MANAGER")
public class SendingTimer {

    private final String node = "node-" + UUID.randomUUID();

    @Inject private Sending sending;
    @Inject private ClinicClock clock;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyQuarterOfAMinute() {
        sending.sendDue(clock.now(), node);
    }
}
