package org.stipple.scheduling.waitlist;

import org.stipple.platform.refusal.BusinessException;

/** She no longer waits: somebody took her off the list, or she has taken a time. */
public class NotWaitingException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotWaitingException() {
        super("not_waiting");
    }
}
