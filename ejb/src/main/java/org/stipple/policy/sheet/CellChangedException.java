package org.stipple.policy.sheet;

import org.stipple.platform.refusal.BusinessException;

/** Somebody else typed over the same cell meanwhile; what they typed still stands. */
public class CellChangedException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String theirs;

    /**
     * @param theirs what stands there now
     */
    public CellChangedException(String column, String theirs) {
        super("policy_cell_changed", column, theirs);
        this.column = column;
        this.theirs = theirs;
    }

    public String column() {
        return column;
    }

    public String theirs() {
        return theirs;
    }
}
