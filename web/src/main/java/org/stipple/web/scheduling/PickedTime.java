package org.stipple.web.scheduling;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * The time that was picked on the asked day.
 *
 * @param time null while none is
 */
public record PickedTime(LocalTime time, long personId, long roomId) implements Serializable {

    static final PickedTime NONE = new PickedTime(null, 0, 0);

    public boolean isPicked() {
        return time != null;
    }
}
