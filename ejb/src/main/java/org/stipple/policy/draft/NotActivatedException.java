package org.stipple.policy.draft;

import java.io.Serializable;
import org.stipple.platform.refusal.BusinessException;

/** What keeps a draft from coming into force, or a protocol from ending. */
public class NotActivatedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotActivatedException(Hindrance hindrance, Serializable... places) {
        super("policy_" + hindrance.name().toLowerCase(java.util.Locale.ROOT), places);
    }

    /** Each has its sentence. */
    public enum Hindrance {
        DAY_PAST,
        DAY_TAKEN,
        HAS_FAULTS,
        HAS_RED_CASES,
        HAS_UNRULED_CARE,
        IMPACT_UNSEEN,
        GATES_NEVER_END,
        ENDED_ALREADY,
        NEVER_ACTIVATED
    }
}
