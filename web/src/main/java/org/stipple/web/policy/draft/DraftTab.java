package org.stipple.web.policy.draft;

import java.util.Optional;
import org.stipple.policy.sheet.Sheet;

/** A page of a draft. */
public enum DraftTab {
    RULES("rules", Sheet.RULES),
    NORMS("norms", null),
    STEPS("steps", Sheet.STEPS),
    CARE("care", Sheet.CARE),
    CASES("cases", Sheet.CASES),
    IMPACT("impact", null),
    HISTORY("history", null);

    private final String page;
    private final Sheet counted;

    DraftTab(String page, Sheet counted) {
        this.page = page;
        this.counted = counted;
    }

    public String getPage() {
        return "/policy/draft/" + page;
    }

    /** The sheet whose rows are counted beside its name. */
    public Optional<Sheet> counted() {
        return Optional.ofNullable(counted);
    }
}
