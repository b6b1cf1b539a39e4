package org.stipple.web.policy.draft;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Severity;
import org.stipple.web.policy.CellWords;
import org.stipple.web.words.Texts;

/** The rules of a draft, all or those of one step. */
@Named("draftRules")
@ViewScoped
public class DraftRulesView extends DraftSheetView {

    private static final long serialVersionUID = 1L;

    /** What the draft says of the history that is tried. */
    private static final List<String> TRIED = List.of("said", "result");

    @Inject private RuleTable table;

    private String step = "";

    @Override
    Sheet sheet() {
        return Sheet.RULES;
    }

    @Override
    Map<String, String> blank() {
        return Map.of(
                "step", step, "required", RuleRow.YES, "severity", Severity.OVERRIDABLE.name());
    }

    @Override
    boolean shows(SheetRow row) {
        return table.governs(row, step);
    }

    /** What is tried below is judged by what the rules say now. */
    @Override
    void changed() {
        PrimeFaces.current().ajax().update(TRIED);
    }

    /** Shows the rules of one step alone. */
    public void narrow() {
        read(open());
    }

    /** What a rule means, what is wrong with it, and what is new in it. */
    public RowNote note(SheetForm form) {
        return table.note(open(), now(form));
    }

    /** The severities, and what is typed where it is none of them. */
    public List<String> severities(SheetForm form) {
        List<String> known = Stream.of(Severity.values()).map(Severity::name).toList();
        String now = form.getText().get("severity");
        return known.contains(now) ? known : Stream.concat(known.stream(), Stream.of(now)).toList();
    }

    /** What follows outside the days. */
    public String severityName(String severity) {
        return Texts.has("policy", "SeverityShort." + severity)
                ? Texts.of("policy", "SeverityShort." + severity)
                : severity;
    }

    public List<String> getBounds() {
        return List.of(
                "absolute_minimum", "minimum", "recommended_from", "recommended_to", "maximum");
    }

    /** What can be typed in cells, and the steps that the table can be narrowed to. */
    public CellWords getKnown() {
        return words();
    }

    /** What can be typed for an event; observations that are switched off are offered no more. */
    public List<String> getEventNames() {
        return table.offeredEvents(words());
    }

    /** What can be typed for a tag; those that are switched off are offered no more. */
    public List<String> getTagNames() {
        return table.offeredTags();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step == null ? "" : step;
    }
}
