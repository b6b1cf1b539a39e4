package org.stipple.web.policy.draft;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stipple.policy.PolicyService;
import org.stipple.policy.check.Fault;
import org.stipple.policy.draft.DraftReview;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.sheet.Typed;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.FaultWords;
import org.stipple.web.policy.PolicyWording;

/** What is said of the rows of a draft; worked out once for what it says at the moment. */
@RequestScoped
class SheetNotes {

    @Inject private PolicyService policy;
    @Inject private DraftDesk desk;
    @Inject private PolicyWording wording;

    private DraftReview review;
    private DraftContent base;
    private final Map<Sheet, Map<String, SheetRow>> before = new EnumMap<>(Sheet.class);

    /** What is wrong with a row, and what is new in it. */
    RowNote note(RuleDraft draft, Sheet sheet, SheetRow row) {
        look(draft);
        int number = draft.content().place(sheet, row.key()) + 1;
        FaultWords words = new FaultWords(wording.words());
        List<RowNote.FaultLine> faults =
                review.faults(sheet).stream()
                        .filter(fault -> fault.row() == number)
                        .map(fault -> line(words, fault))
                        .toList();
        return new RowNote("", false, faults, was(sheet, row), isNew(draft, sheet, row));
    }

    private static RowNote.FaultLine line(FaultWords words, Fault fault) {
        return new RowNote.FaultLine(fault.column(), words.tell(fault));
    }

    private void look(RuleDraft draft) {
        review = desk.review(draft);
        if (base == null) {
            base =
                    draft.baseVersionId() == 0
                            ? DraftContent.EMPTY
                            : Typed.of(policy.getContent(draft.baseVersionId()));
        }
    }

    private boolean isNew(RuleDraft draft, Sheet sheet, SheetRow row) {
        return draft.baseVersionId() != 0 && !before(sheet).containsKey(name(sheet, row));
    }

    /** The only row of the norms has no name. */
    private static String name(Sheet sheet, SheetRow row) {
        return sheet == Sheet.NORMS ? "" : row.cell(sheet.columns().get(0));
    }

    private Map<String, SheetRow> before(Sheet sheet) {
        return before.computeIfAbsent(
                sheet,
                one ->
                        base.rows(one).stream()
                                .collect(toMap(row -> name(one, row), row -> row, (a, b) -> a)));
    }

    private Map<String, String> was(Sheet sheet, SheetRow row) {
        SheetRow older = before(sheet).get(name(sheet, row));
        Map<String, String> was = new LinkedHashMap<>();
        if (older != null) {
            CellWords words = new CellWords(wording.words());
            sheet.columns().stream()
                    .filter(column -> !older.cell(column).equals(row.cell(column)))
                    .forEach(column -> was.put(column, words.shown(column, older.cell(column))));
        }
        return was;
    }
}
