package org.stipple.policy.draft;

import java.io.Serializable;

/**
 * A change of a draft as it is told.
 *
 * @param revision that it made; 0 where there is none to tell of
 * @param what was done: a word of {@link org.stipple.policy.sheet.ChangeKind}, the sheet, and the
 *     name of the row, with blanks between
 * @param undo whether it took an older one back
 */
public record DraftChange(int revision, String what, Moment when, boolean undo)
        implements Serializable {

    public static final DraftChange NONE = new DraftChange(0, "", Moment.NEVER, false);

    private static final long serialVersionUID = 1L;

    public boolean isOne() {
        return revision > 0;
    }
}
