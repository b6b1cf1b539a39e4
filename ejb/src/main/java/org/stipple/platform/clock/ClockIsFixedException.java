package org.stipple.platform.clock;

import org.stipple.platform.refusal.BusinessException;

/** Someone tried to move the clock of a clinic that works in real time. */
public class ClockIsFixedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ClockIsFixedException() {
        super("clock_is_fixed");
    }
}
