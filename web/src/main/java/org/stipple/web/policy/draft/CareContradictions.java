package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.policy.care.Contradiction;
import org.stipple.policy.care.Gaps;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.DraftEdit;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.web.words.Texts;

/** The contradictions of a draft's care lines in words, with what was ruled on them. */
@RequestScoped
class CareContradictions {

    @Inject private DraftDesk desk;

    List<RuledLine> lines(RuleDraft draft) {
        Map<String, String> texts =
                draft.content().rows(Sheet.CARE).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.cell("code"),
                                        CareContradictions::told,
                                        (one, other) -> one));
        return desk.review(draft).contradictions().stream()
                .map(contradiction -> line(draft, contradiction, texts))
                .toList();
    }

    private static String told(SheetRow row) {
        return text("CareAction." + row.cell("action")) + ": " + row.cell("text");
    }

    private static RuledLine line(
            RuleDraft draft, Contradiction contradiction, Map<String, String> texts) {
        Optional<SheetRow> ruling = ruling(draft, contradiction.one(), contradiction.other());
        return new RuledLine(
                contradiction.key() + "+" + contradiction.kind(),
                contradiction.one(),
                contradiction.other(),
                texts.getOrDefault(contradiction.one(), contradiction.one()),
                texts.getOrDefault(contradiction.other(), contradiction.other()),
                when(contradiction),
                ruling.map(row -> row.cell("note")).orElse(""),
                ruling.map(SheetRow::key).orElse(0));
    }

    private static String when(Contradiction contradiction) {
        if (contradiction.kind() == Contradiction.Kind.NEXT_SESSION) {
            return contradiction.gaps().stream()
                    .map(CareContradictions::gaps)
                    .collect(Collectors.joining("; "));
        }
        return contradiction.isOpen()
                ? text("care.text.meetFrom", contradiction.firstDay())
                : text("care.text.meet", contradiction.firstDay(), contradiction.lastDay());
    }

    private static String gaps(Gaps gaps) {
        return text("care.text.meetNext", gaps.session(), gaps.smallest(), gaps.largest());
    }

    private static Optional<SheetRow> ruling(RuleDraft draft, String one, String other) {
        return draft.content().rows(Sheet.RULINGS).stream()
                .filter(
                        row ->
                                row.cell("one").equals(one) && row.cell("other").equals(other)
                                        || row.cell("one").equals(other)
                                                && row.cell("other").equals(one))
                .findFirst();
    }

    /** The change of the draft that keeps this note on these lines. */
    DraftEdit ruling(RuleDraft draft, RuledLine line, String note) {
        Optional<SheetRow> there = ruling(draft, line.one(), line.other());
        if (there.isEmpty()) {
            return new DraftEdit.AddRows(
                    Sheet.RULINGS,
                    0,
                    List.of(Map.of("one", line.one(), "other", line.other(), "note", note)));
        }
        return note.isEmpty()
                ? new DraftEdit.RemoveRows(Sheet.RULINGS, List.of(there.get().key()))
                : DraftEdit.TypeCells.of(
                        Sheet.RULINGS, there.get().key(), "note", there.get().cell("note"), note);
    }

    private static String text(String key, Object... places) {
        return Texts.of("policy", key, places);
    }
}
