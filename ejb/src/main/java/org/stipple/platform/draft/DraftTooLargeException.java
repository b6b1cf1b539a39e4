package org.stipple.platform.draft;

import org.stipple.platform.refusal.BusinessException;

/** More was typed than a draft can hold; it can still be saved. */
public class DraftTooLargeException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DraftTooLargeException() {
        super("draft_not_huge");
    }
}
