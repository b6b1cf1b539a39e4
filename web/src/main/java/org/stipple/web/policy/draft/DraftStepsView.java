package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.policy.sheet.Sheet;
import org.stipple.web.policy.CellWords;

/** The appointments of a draft, as staff and clients are told of them. */
@Named("draftSteps")
@ViewScoped
public class DraftStepsView extends DraftSheetView {

    private static final long serialVersionUID = 1L;

    @Inject private SheetNotes notes;

    @Override
    Sheet sheet() {
        return Sheet.STEPS;
    }

    @Override
    Map<String, String> blank() {
        return Map.of();
    }

    /** What is wrong with a row, and what is new in it. */
    public RowNote note(SheetForm form) {
        return notes.note(open(), sheet(), now(form));
    }

    /** What can be typed in cells. */
    public CellWords getKnown() {
        return words();
    }
}
