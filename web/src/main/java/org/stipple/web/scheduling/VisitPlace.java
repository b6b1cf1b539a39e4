package org.stipple.web.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.stipple.catalogue.PlaceService;
import org.stipple.catalogue.RoomSummary;
import org.stipple.platform.ClinicClock;

/** Where and when it is. */
@Dependent
public class VisitPlace implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PlaceService places;
    @Inject private ClinicClock clock;

    String room(long id) {
        return places.rooms().stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .map(RoomSummary::name)
                .orElse("");
    }

    Instant now() {
        return clock.now();
    }
}
