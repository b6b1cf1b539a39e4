package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareSession;

/** Preparation and aftercare of a draft, and the rulings on lines that contradict each other. */
@Named("draftCare")
@ViewScoped
public class DraftCareView extends DraftSheetView {

    private static final long serialVersionUID = 1L;

    @Inject private SheetNotes notes;
    @Inject private DraftDesk desk;
    @Inject private CareContradictions contradictions;

    private Map<String, String> typedNotes = new java.util.HashMap<>();

    @Override
    Sheet sheet() {
        return Sheet.CARE;
    }

    @Override
    Map<String, String> blank() {
        return Map.of("action", CareAction.AVOID.name(), "session", CareSession.EVERY.name());
    }

    /** What is wrong with a line, and what is new in it. */
    public RowNote note(SheetForm form) {
        return notes.note(open(), sheet(), now(form));
    }

    public CareAction[] getActions() {
        return CareAction.values();
    }

    public CareSession[] getSessions() {
        return CareSession.values();
    }

    /** Lines that contradict each other, ruled on or not. */
    public List<RuledLine> getContradictions() {
        return contradictions.lines(open());
    }

    /** Whether lines were laid beside each other yet, or the tables have faults to mend first. */
    public boolean isCompared() {
        return desk.review(open()).isCareCompared();
    }

    /** Accepts that both lines stand, with the note that was typed; without one the ruling goes. */
    public void rule(RuledLine line) {
        String note = typedNotes.getOrDefault(line.key(), line.note()).strip();
        DraftEdit edit = contradictions.ruling(open(), line, note);
        desk.edit(getId(), edit);
        read(open());
        typedNotes.remove(line.key());
    }

    /** The notes that are being typed, by the pair of lines. */
    public Map<String, String> getNotes() {
        getContradictions().forEach(line -> typedNotes.putIfAbsent(line.key(), line.note()));
        return typedNotes;
    }
}
