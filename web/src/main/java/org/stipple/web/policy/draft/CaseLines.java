package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stipple.policy.cases.CaseResult;
import org.stipple.policy.check.Fault;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Difference;
import org.stipple.web.policy.CaseWords;
import org.stipple.web.policy.FaultWords;
import org.stipple.web.policy.PolicyWording;

/** The cases of a draft, run, in words. */
@RequestScoped
class CaseLines {

    @Inject private DraftDesk desk;
    @Inject private PolicyWording wording;
    @Inject private CaseWords cases;

    private int revision;
    private List<CaseResult> results = List.of();

    /** All cases of the draft, run by what it says now. */
    List<CaseResult> results(RuleDraft draft) {
        if (revision != draft.revision()) {
            revision = draft.revision();
            results = desk.review(draft).cases().results();
        }
        return results;
    }

    List<CaseLine> lines(RuleDraft draft, boolean redAlone, String part) {
        Map<String, Integer> keys =
                draft.content().rows(Sheet.CASES).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.cell("case"), SheetRow::key, (one, two) -> one));
        String wanted = part.toLowerCase(Locale.ROOT).strip();
        List<CaseResult> all = results(draft);
        return IntStream.range(0, all.size())
                .filter(number -> !redAlone || !all.get(number).isPassed())
                .filter(number -> fits(all.get(number).row(), wanted))
                .mapToObj(number -> line(number, all.get(number), keys))
                .toList();
    }

    private static boolean fits(TimingCase row, String wanted) {
        return wanted.isEmpty()
                || (row.name() + " " + row.step() + " " + row.because())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private CaseLine line(int number, CaseResult result, Map<String, Integer> keys) {
        TimingCase row = result.row();
        return new CaseLine(
                keys.getOrDefault(row.name(), 0),
                number,
                row.name(),
                row.because(),
                cases.asks(row),
                result.isPassed(),
                result.differences().stream().map(this::cell).toList(),
                result.faults().stream().map(this::told).toList());
    }

    private String told(Fault fault) {
        return new FaultWords(wording.words()).tell(fault);
    }

    private CaseLine.Cell cell(Difference difference) {
        return new CaseLine.Cell(
                difference.column().name().toLowerCase(Locale.ROOT),
                cases.value(difference.column(), difference.expected()),
                cases.value(difference.column(), difference.actual()));
    }
}
