package org.stipple.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.policy.table.VersionContent;
import org.stipple.web.words.Texts;

/** What a version says beside its rules, in words: care with its rulings, and cases. */
@RequestScoped
class ContentWords {

    @Inject private PolicyWording wording;
    @Inject private CaseWords cases;

    /** Preparation and aftercare, with the days in words. */
    List<CareLine> care(VersionContent content) {
        CareWords words = new CareWords(wording.words());
        return content.care().stream().map(row -> new CareLine(row, words.when(row))).toList();
    }

    /** Care lines that contradict each other, and why both may stand. */
    List<ReadRuling> rulings(VersionContent content) {
        Map<String, String> lines =
                content.care().stream()
                        .collect(Collectors.toMap(CareRow::code, ContentWords::told));
        return content.rulings().stream()
                .map(
                        ruling ->
                                new ReadRuling(
                                        lines.getOrDefault(ruling.one(), ruling.one()),
                                        lines.getOrDefault(ruling.other(), ruling.other()),
                                        ruling.note()))
                .toList();
    }

    private static String told(CareRow row) {
        return Texts.of("policy", "CareAction." + row.action()) + ": " + row.text();
    }

    /** What must come out of the rules, in the order of the file. */
    List<ReadCase> cases(VersionContent content) {
        return content.cases().stream().map(this::read).toList();
    }

    private ReadCase read(TimingCase row) {
        return new ReadCase(
                row, cases.asks(row), said(row, Column.VERDICT), said(row, Column.OUTCOME));
    }

    private String said(TimingCase row, Column column) {
        String cell = row.expected(column);
        return cell.equals(TimingCase.ANYTHING)
                ? Texts.of("policy", "detail.text.anything")
                : cases.value(column, cell);
    }
}
