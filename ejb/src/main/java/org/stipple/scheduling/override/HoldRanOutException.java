package org.stipple.scheduling.override;

import org.stipple.platform.refusal.BusinessException;

/** Nobody decided in time, and the time is no longer kept. */
public class HoldRanOutException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public HoldRanOutException() {
        super("hold_ran_out");
    }
}
