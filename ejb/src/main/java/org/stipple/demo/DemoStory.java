package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** All tales of the demo, told from the first start backwards to today. */
@ApplicationScoped
class DemoStory {

    @Inject private Script script;
    @Inject private Tales tales;
    @Inject private TouchUpTales touchUps;
    @Inject private GapTales gaps;

    void begin(ZoneId zone) {
        script.begin(zone);
        tales.write();
        touchUps.write(tales.written());
        gaps.write();
    }

    LocalDate today() {
        return script.day(0);
    }

    void tell() {
        script.play();
    }
}
