package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.CellChangedException;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.words.Texts;

/**
 * A sheet of a draft, typed in its table: every cell is kept as soon as it is left. What others
 * changed meanwhile is told and shown; where two typed in one cell, both values are.
 */
abstract class DraftSheetView implements DraftPage, Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TABLE = "part";

    @Inject private DraftDesk desk;
    @Inject private PolicyWording wording;

    private String id;
    private int revision;
    private List<SheetForm> rows = new ArrayList<>();

    abstract Sheet sheet();

    /** The cells that a new row begins with. */
    abstract Map<String, String> blank();

    /** Whether the table is to show the row. */
    boolean shows(SheetRow row) {
        return true;
    }

    public void load() {
        read(open());
    }

    final RuleDraft open() {
        return desk.open(id);
    }

    final void read(RuleDraft draft) {
        CellWords words = words();
        revision = draft.revision();
        rows = new ArrayList<>();
        draft.content().rows(sheet()).stream()
                .filter(this::shows)
                .forEach(row -> rows.add(new SheetForm(sheet(), row, words)));
    }

    final CellWords words() {
        return new CellWords(wording.words());
    }

    /** Keeps what was typed in a cell. */
    public void typed(SheetForm form, String column) {
        String written = words().written(column, form.getText().get(column));
        keep(form, column, form.seen(column), written);
    }

    private void keep(SheetForm form, String column, String seen, String written) {
        try {
            after(
                    desk.edit(
                            id,
                            DraftEdit.TypeCells.of(sheet(), form.getKey(), column, seen, written)));
            form.show(column, written, words());
            form.clashed(null);
        } catch (CellChangedException changed) {
            open();
            form.clashed(new SheetForm.Clash(column, changed.theirs(), written));
        }
    }

    /** Types over what somebody else typed meanwhile. */
    public void keepMine(SheetForm form) {
        SheetForm.Clash clash = form.getClash();
        keep(form, clash.column(), clash.theirs(), clash.mine());
    }

    /** Leaves what somebody else typed meanwhile. */
    public void takeTheirs(SheetForm form) {
        read(open());
    }

    /** Shows what others did since, where they did something. */
    private void after(RuleDraft draft) {
        changed();
        boolean others = draft.revision() > revision + 1;
        revision = draft.revision();
        if (others) {
            desk.tellOfOthers();
            read(draft);
            PrimeFaces.current().ajax().update(TABLE);
        }
    }

    public void add() {
        change(new DraftEdit.AddRows(sheet(), 0, List.of(blank())));
    }

    public void duplicate(SheetForm form) {
        String named = sheet().columns().get(0);
        String free = DraftDesk.freeName(open().content().rows(sheet()), named, form.seen(named));
        change(new DraftEdit.DuplicateRow(sheet(), form.getKey(), Map.of(named, free)));
    }

    public void remove(SheetForm form) {
        change(new DraftEdit.RemoveRows(sheet(), List.of(form.getKey())));
    }

    public void move(SheetForm form, int by) {
        change(new DraftEdit.MoveRow(sheet(), form.getKey(), by));
    }

    /** Moves the row that was dragged to the place of the one that it was dropped onto. */
    public void dropped() {
        List<Integer> keys = open().content().rows(sheet()).stream().map(SheetRow::key).toList();
        int row = dropped("row");
        int from = keys.indexOf(row);
        int onto = keys.indexOf(dropped("onto"));
        if (from >= 0 && onto >= 0) {
            change(new DraftEdit.MoveRow(sheet(), row, onto - from));
        } else {
            read(open());
        }
    }

    private static int dropped(String which) {
        return Integer.parseInt(Faces.getRequestParameter(which));
    }

    final void change(DraftEdit edit) {
        after(desk.edit(id, edit));
        read(open());
    }

    @Override
    public void undo() {
        read(desk.undo(id));
        changed();
    }

    /** The draft says something else by now. */
    void changed() {}

    /** What somebody else typed where this user did too. */
    public String told(SheetForm.Clash clash) {
        return Texts.of(
                "policy",
                "draft.text.clash",
                Texts.of("policy", "Column." + clash.column()),
                shown(clash.column(), clash.theirs()),
                shown(clash.column(), clash.mine()));
    }

    private String shown(String column, String written) {
        return written.isEmpty()
                ? Texts.of("policy", "draft.text.nothing")
                : words().shown(column, written);
    }

    /** The row as the draft has it by now. */
    final SheetRow now(SheetForm form) {
        return open().content().find(sheet(), form.getKey()).orElse(form.row());
    }

    public List<SheetForm> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
