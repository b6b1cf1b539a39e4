package org.stipple.recall.contact;

import org.stipple.platform.refusal.BusinessException;

/** Something was to rest until a day that is not ahead. */
public class SnoozeNotAheadException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SnoozeNotAheadException() {
        super("recall_snooze_not_ahead");
    }
}
