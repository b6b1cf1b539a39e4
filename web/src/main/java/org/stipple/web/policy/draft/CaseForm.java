package org.stipple.web.policy.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.policy.cases.CaseResult;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.TimingCase;

/** A case that is being typed. */
public class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String named;
    private final Map<String, String> cells;

    private CaseForm(String named, Map<String, String> cells) {
        this.named = named;
        this.cells = new HashMap<>(cells);
    }

    /** A new one, of which nothing is compared so far. */
    static CaseForm blank(String protocolId) {
        Map<String, String> cells = new HashMap<>();
        Sheet.CASES.columns().forEach(column -> cells.put(column, ""));
        TimingCase.Column[] columns = TimingCase.Column.values();
        List.of(columns).forEach(column -> cells.put(Cells.column(column), TimingCase.ANYTHING));
        cells.put("protocol", protocolId);
        return new CaseForm("", cells);
    }

    static CaseForm of(CaseResult result) {
        return new CaseForm(result.row().name(), Cells.of(result.row()));
    }

    TimingCase typed() {
        cells.replaceAll((column, cell) -> cell == null ? "" : cell.strip());
        return Cells.timingCase(cells);
    }

    /** The name under which it was found; empty where it is new. */
    public String getNamed() {
        return named.isEmpty() ? getName() : named;
    }

    public String getName() {
        return cells.get("case") == null ? "" : cells.get("case");
    }

    /** The cells as the file writes them, by column. */
    public Map<String, String> getCells() {
        return cells;
    }

    /** The columns that say what must come out. */
    public List<String> getExpected() {
        return List.of(TimingCase.Column.values()).stream().map(c -> Cells.column(c)).toList();
    }
}
