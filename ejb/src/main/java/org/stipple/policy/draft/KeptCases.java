package org.stipple.policy.draft;

import java.util.List;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.TimingCase;

/** Cases that a draft keeps by their names. */
public final class KeptCases {

    private static final String NAME = "case";

    private KeptCases() {}

    /** The change that keeps this case in the draft, in the row of its name where there is one. */
    public static DraftEdit keeping(RuleDraft draft, TimingCase row) {
        return keeping(draft, row.name(), row);
    }

    /**
     * The same in the row of another name.
     *
     * @param named under which the case was kept so far
     */
    public static DraftEdit keeping(RuleDraft draft, String named, TimingCase row) {
        return draft.content().rows(Sheet.CASES).stream()
                .filter(kept -> kept.cell(NAME).equals(named))
                .findFirst()
                .map(kept -> typing(kept, row))
                .orElseGet(() -> new DraftEdit.AddRows(Sheet.CASES, 0, List.of(Cells.of(row))));
    }

    private static DraftEdit typing(SheetRow kept, TimingCase row) {
        return new DraftEdit.TypeCells(Sheet.CASES, kept.key(), kept.cells(), Cells.of(row));
    }
}
