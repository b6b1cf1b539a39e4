package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.policy.sheet.Sheet;

/** What the version states beside its rules. */
@Named("draftNorms")
@ViewScoped
public class DraftNormsView extends DraftSheetView {

    private static final long serialVersionUID = 1L;

    @Inject private SheetNotes notes;

    @Override
    Sheet sheet() {
        return Sheet.NORMS;
    }

    @Override
    Map<String, String> blank() {
        return Map.of();
    }

    /** What is wrong with it, and what is new in it. */
    public RowNote note(SheetForm form) {
        return notes.note(open(), sheet(), now(form));
    }
}
