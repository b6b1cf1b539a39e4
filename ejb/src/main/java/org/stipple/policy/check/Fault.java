package org.stipple.policy.check;

import java.util.List;
import java.util.Objects;

/**
 * One thing that keeps a version from being activated, a file from being taken over or a case from
 * being run.
 *
 * @param row the row's number in the table, from 1; 0 for what is wrong with a file as a whole
 * @param code of the rule or care line, the step of an appointment or the name of a case, as typed;
 *     empty for norms
 * @param column the column that is wrong; empty where the row or file as a whole is
 * @param kind what is wrong; the key of its sentence
 * @param names what the sentence speaks of: the cell as typed, codes, numbers or columns of others
 */
public record Fault(int row, String code, String column, Kind kind, List<String> names) {

    /** What can be wrong. */
    public enum Kind {
        CODE_EMPTY,
        CODE_SHAPE,
        CODE_TWICE,
        STEP_EMPTY,
        STEP_UNKNOWN,
        STEP_TWICE,
        TITLE_EMPTY,
        EVENT_EMPTY,
        EVENT_UNKNOWN,
        OBSERVATION_UNKNOWN,
        TAG_UNKNOWN,
        SEVERITY_UNKNOWN,
        NO_SESSION_BEFORE,
        PERIOD_SHAPE,
        /** A decision: nobody plans beyond a working life. */
        PERIOD_TOO_LONG,
        BOUND_BEFORE_ITS_PREDECESSOR,
        OVERRIDE_WITHOUT_TAGS,
        OVERRIDES_EQUAL,
        SAYS_NOTHING,
        NEITHER_YES_NOR_EMPTY,
        ACTION_UNKNOWN,
        SESSION_UNKNOWN,
        POINT_SHAPE,
        DURATION_WITH_PERIOD,
        ENDS_BEFORE_STARTS,
        TEXT_EMPTY,
        NUMBER_SHAPE,
        NUMBER_TOO_LARGE,
        NUMBER_BELOW_ITS_PREDECESSOR,
        FILE_UNREADABLE,
        FILE_TOO_LARGE,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        TOO_MANY_ROWS,
        ROW_WIDTH,
        NOT_STORABLE,
        FORMULA,

        /** An archive of files, and what each may hold. */
        NOT_AN_ARCHIVE,
        ARCHIVE_TOO_LARGE,
        ARCHIVE_TOO_LARGE_UNPACKED,
        ENTRY_UNKNOWN,
        ENTRY_TWICE,
        ENTRY_MISSING,
        NOT_ONE_ROW,
        ID_SHAPE,
        ROLE_UNKNOWN,
        PROTOCOL_NAME_EMPTY,
        OTHER_PROTOCOL,

        /** A case. */
        NAME_EMPTY,
        NAME_TWICE,
        PROTOCOL_UNKNOWN,
        EVENT_SHAPE,
        DAY_UNKNOWN,
        VERDICT_UNKNOWN,
        OUTCOME_UNKNOWN,
        NEITHER_YES_NOR_NO,
        OVERRIDES_CONTRADICT
    }

    public Fault {
        Objects.requireNonNull(code);
        Objects.requireNonNull(column);
        Objects.requireNonNull(kind);
        names = List.copyOf(names);
    }
}
