package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.CellChangedException;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.timing.Severity;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.words.Texts;

/** The rules of a draft, typed in their table; every cell is kept as soon as it is left. */
@Named("draftRules")
@ViewScoped
public class DraftRulesView implements DraftPage, Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TABLE = "rules";

    @Inject private DraftDesk desk;
    @Inject private RuleTable table;
    @Inject private PolicyWording wording;

    private String id;
    private String step = "";
    private int revision;
    private List<RuleForm> rows = new ArrayList<>();

    public void load() {
        read(desk.open(id));
    }

    private void read(RuleDraft draft) {
        CellWords words = words();
        revision = draft.revision();
        rows = new ArrayList<>();
        draft.content().rows(Sheet.RULES).stream()
                .filter(row -> table.governs(row, step))
                .forEach(row -> rows.add(new RuleForm(row, words)));
    }

    private CellWords words() {
        return new CellWords(wording.words());
    }

    /** Keeps what was typed in a cell. */
    public void typed(RuleForm form, String column) {
        CellWords words = words();
        String written = words.written(column, form.getText().get(column));
        if (written.equals(form.seen(column))) {
            form.show(column, written, words);
            return;
        }
        keep(form, column, form.seen(column), written);
    }

    private void keep(RuleForm form, String column, String seen, String written) {
        try {
            DraftEdit edit =
                    DraftEdit.TypeCells.of(Sheet.RULES, form.getKey(), column, seen, written);
            after(desk.edit(id, edit));
            form.show(column, written, words());
            form.clashed(null);
        } catch (CellChangedException changed) {
            desk.open(id);
            form.clashed(new RuleForm.Clash(column, changed.theirs(), written));
        }
    }

    /** Types over what somebody else typed meanwhile. */
    public void keepMine(RuleForm form) {
        RuleForm.Clash clash = form.getClash();
        keep(form, clash.column(), clash.theirs(), clash.mine());
    }

    /** Leaves what somebody else typed meanwhile. */
    public void takeTheirs(RuleForm form) {
        form.show(form.getClash().column(), form.getClash().theirs(), words());
        form.clashed(null);
        refresh();
    }

    /** Shows what others did since, where they did something. */
    private void after(RuleDraft draft) {
        boolean others = draft.revision() > revision + 1;
        revision = draft.revision();
        if (others) {
            desk.tellOfOthers();
            refresh();
        }
    }

    private void refresh() {
        read(desk.open(id));
        PrimeFaces.current().ajax().update(TABLE);
    }

    public void add() {
        Map<String, String> begun = table.blank(step);
        change(new DraftEdit.AddRows(Sheet.RULES, 0, List.of(begun)));
    }

    public void duplicate(RuleForm form) {
        String code = table.freeCode(desk.open(id).content(), form.getCode());
        change(new DraftEdit.DuplicateRow(Sheet.RULES, form.getKey(), Map.of("code", code)));
    }

    public void remove(RuleForm form) {
        change(new DraftEdit.RemoveRows(Sheet.RULES, List.of(form.getKey())));
    }

    public void move(RuleForm form, int by) {
        change(new DraftEdit.MoveRow(Sheet.RULES, form.getKey(), by));
    }

    private void change(DraftEdit edit) {
        after(desk.edit(id, edit));
        read(desk.open(id));
    }

    @Override
    public void undo() {
        read(desk.undo(id));
    }

    /** Shows the rules of one step alone. */
    public void narrow() {
        read(desk.open(id));
    }

    /** What a rule means, what is wrong with it, and what is new in it. */
    public RuleNote note(RuleForm form) {
        SheetRow now = desk.open(id).content().find(Sheet.RULES, form.getKey()).orElse(form.row());
        return table.note(desk.open(id), now);
    }

    /** What somebody else typed where this user did too. */
    public String told(RuleForm.Clash clash) {
        CellWords words = words();
        return Texts.of(
                "policy",
                "draft.text.clash",
                Texts.of("policy", "Column." + clash.column()),
                shown(words, clash.column(), clash.theirs()),
                shown(words, clash.column(), clash.mine()));
    }

    private static String shown(CellWords words, String column, String written) {
        return written.isEmpty()
                ? Texts.of("policy", "draft.text.nothing")
                : words.shown(column, written);
    }

    /** The severities, and what is typed where it is none of them. */
    public List<String> severities(RuleForm form) {
        List<String> known = Stream.of(Severity.values()).map(Severity::name).toList();
        String now = form.getText().get("severity");
        return known.contains(now) ? known : Stream.concat(known.stream(), Stream.of(now)).toList();
    }

    /** What follows outside the days. */
    public String severityName(String severity) {
        return Texts.has("common", "Severity." + severity)
                ? Texts.of("common", "Severity." + severity)
                : severity;
    }

    /** The steps that the table can be narrowed to. */
    public Map<String, String> getSteps() {
        return words().steps();
    }

    /** What can be typed in cells. */
    public CellWords getKnown() {
        return words();
    }

    public List<RuleForm> getRows() {
        return rows;
    }

    public List<String> getBounds() {
        return RuleForm.bounds();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }
}
