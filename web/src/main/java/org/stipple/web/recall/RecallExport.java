package org.stipple.web.recall;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.policy.table.SafeCell;
import org.stipple.recall.item.RecallRow;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.web.words.Texts;

/** Writes rows of a worklist as a file; no cell is taken for a formula. */
final class RecallExport {

    private final Writer to;

    RecallExport(Writer to) {
        this.to = to;
    }

    void head() throws IOException {
        to.write(
                SafeCell.line(
                        Stream.of(
                                        "client",
                                        "number",
                                        "phone",
                                        "email",
                                        "step",
                                        "due",
                                        "overdueAfter",
                                        "own",
                                        "state",
                                        "booked",
                                        "attempts",
                                        "lastContact",
                                        "outcome",
                                        "note",
                                        "next",
                                        "with",
                                        "doNotContact")
                                .map(name -> Texts.of("recall", "export.label." + name))));
    }

    void rows(List<RecallRow> rows) throws IOException {
        for (RecallRow row : rows) {
            to.write(SafeCell.line(cells(row)));
        }
    }

    private static Stream<String> cells(RecallRow row) {
        return Stream.concat(
                Stream.of(
                        row.client().fullName(),
                        row.client().shownNumber(),
                        row.client().phone(),
                        row.client().email(),
                        new VisitStep(row.kind(), row.ordinal()).toString(),
                        day(row.due().dueOn()),
                        day(row.due().lastDay()),
                        day(row.agreed().ownDay()),
                        Texts.of("common", "DueState." + row.state()),
                        day(row.booked())),
                contact(row));
    }

    private static Stream<String> contact(RecallRow row) {
        return Stream.concat(
                Stream.concat(
                        Stream.of(Integer.toString(row.contact().attempts())),
                        row.contact()
                                .last()
                                .map(
                                        last ->
                                                Stream.of(
                                                        last.at().toString(),
                                                        Texts.of(
                                                                "recall",
                                                                "ContactOutcome."
                                                                        + last.attempt().outcome()),
                                                        last.attempt().note()))
                                .orElseGet(() -> Stream.of("", "", ""))),
                Stream.of(
                        day(row.contact().next().on()),
                        row.contact().assignedTo(),
                        row.contact().doNotContact()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
