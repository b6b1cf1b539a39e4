package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stipple.client.ClientService;
import org.stipple.security.ActAs;

/** All tales of the demo, told from the first start backwards to today. */
@ApplicationScoped
class DemoStory {

    private static final Logger LOG = System.getLogger(DemoStory.class.getName());

    @Inject private Script script;
    @Inject private Tales tales;
    @Inject private TouchUpTales touchUps;
    @Inject private ClientService clients;
    @Inject private ActAs actAs;

    void begin(ZoneId zone) {
        script.begin(zone);
        tales.write();
        touchUps.write(tales.written());
    }

    LocalDate today() {
        return script.day(0);
    }

    void tell() {
        script.play();
    }

    /** A first start that was killed leaves fewer clients than there are tales. */
    void warnWhereHalfTold() {
        begin(DemoHouse.ZONE);
        long registered = actAs.callAsSystem(() -> clients.count(""));
        if (registered < touchUps.written()) {
            LOG.log(
                    Level.WARNING,
                    "An earlier first start was stopped while it made the demo clinic. Delete the"
                            + " database to have it made anew.");
        }
    }
}
