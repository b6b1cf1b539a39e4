package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stipple.policy.cases.CaseResult;
import org.stipple.policy.check.Fault;
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.policy.table.TimingCase.Difference;
import org.stipple.web.policy.CellWords;
import org.stipple.web.policy.FaultWords;
import org.stipple.web.policy.PolicyWording;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** The cases of a draft, run, in words. */
@RequestScoped
class CaseLines {

    @Inject private RuleDraftService drafts;
    @Inject private PolicyWording wording;
    @Inject private Words words;

    private int revision;
    private List<CaseResult> results = List.of();

    /** All cases of the draft, run by what it says now. */
    List<CaseResult> results(RuleDraft draft) {
        if (revision != draft.revision()) {
            revision = draft.revision();
            results = drafts.review(draft).cases().results();
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
                asks(row),
                result.isPassed(),
                result.differences().stream().map(this::cell).toList(),
                result.faults().stream().map(this::told).toList());
    }

    private String told(Fault fault) {
        return new FaultWords(wording.words()).tell(fault);
    }

    private String asks(TimingCase row) {
        CellWords cells = new CellWords(wording.words());
        String history =
                row.history().isBlank()
                        ? Texts.of("policy", "case.text.noHistory")
                        : List.of(row.history().strip().split("\\s+")).stream()
                                .map(event -> event(cells, event))
                                .collect(Collectors.joining(", "));
        String asked =
                Texts.of(
                        "policy",
                        "case.text.asks",
                        cells.shown("step", row.step()),
                        day(row.on()),
                        history);
        return row.tags().isBlank()
                ? asked
                : asked
                        + " "
                        + Texts.of("policy", "case.text.tags", cells.shown("tags", row.tags()));
    }

    private String event(CellWords cells, String event) {
        String[] parts = event.split("@", 2);
        return parts.length < 2 ? event : cells.shown("from", parts[0]) + " " + day(parts[1]);
    }

    private String day(String written) {
        return find(written).map(words::dayWithYear).orElse(written);
    }

    private static Optional<LocalDate> find(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (java.time.format.DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private CaseLine.Cell cell(Difference difference) {
        return new CaseLine.Cell(
                difference.column().name().toLowerCase(Locale.ROOT),
                value(difference.column(), difference.expected()),
                value(difference.column(), difference.actual()));
    }

    private String value(Column column, String cell) {
        if (cell.isEmpty()) {
            return Texts.of("policy", "draft.text.nothing");
        }
        return switch (column) {
            case VERDICT -> known("Verdict.", cell);
            case OUTCOME -> known("Outcome.", cell);
            case ABSOLUTE_EARLIEST, EARLIEST, RECOMMENDED_FROM, RECOMMENDED_TO, LATEST -> day(cell);
            case CONFLICT, RULES, MISSING -> cell;
        };
    }

    private static String known(String type, String constant) {
        return Texts.has("common", type + constant)
                ? Texts.of("common", type + constant)
                : constant;
    }
}
