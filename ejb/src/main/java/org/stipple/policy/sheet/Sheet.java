package org.stipple.policy.sheet;

import java.util.List;

/** A table of a draft, with the columns of its file. */
public enum Sheet {
    RULES(
            "code",
            "from",
            "after",
            "step",
            "when",
            "required",
            "override",
            "absolute_minimum",
            "minimum",
            "recommended_from",
            "recommended_to",
            "maximum",
            "until",
            "severity",
            "guidance"),
    /** One row alone. */
    NORMS(
            "sessions_minimum",
            "sessions_typical",
            "sessions_maximum",
            "session_minutes_minimum",
            "session_minutes_maximum",
            "result_percent_per_session_minimum",
            "result_percent_per_session_maximum"),
    STEPS("step", "title", "purpose"),
    CARE("code", "action", "session", "starts", "ends", "text"),
    RULINGS("one", "other", "note"),
    CASES(
            "case",
            "protocol",
            "tags",
            "history",
            "step",
            "on",
            "verdict",
            "outcome",
            "absolute_earliest",
            "earliest",
            "recommended_from",
            "recommended_to",
            "latest",
            "conflict",
            "rules",
            "missing",
            "because");

    /** Unmodifiable, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> columns;

    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    /** In the order of the file. */
    public List<String> columns() {
        return columns;
    }
}
