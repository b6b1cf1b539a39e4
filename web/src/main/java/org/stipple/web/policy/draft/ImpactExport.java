package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.omnifaces.util.Faces;
import org.stipple.impact.Impact;
import org.stipple.impact.ImpactRow;
import org.stipple.policy.table.SafeCell;
import org.stipple.web.words.Texts;

/** An impact as a file for a spreadsheet. */
@Named
@RequestScoped
public class ImpactExport {

    @Inject private ImpactWords words;

    public void send(Impact impact) throws IOException {
        StringBuilder written = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(written, CSVFormat.RFC4180)) {
            rows.printRecord(
                    Texts.of("policy", "Column.on"),
                    Texts.of("policy", "impact.label.client"),
                    Texts.of("policy", "Column.step"),
                    Texts.of("policy", "impact.label.before"),
                    Texts.of("policy", "impact.label.after"));
            for (ImpactRow row : impact.rows()) {
                rows.printRecord(cells(words.line(row)));
            }
        }
        Faces.sendFile(
                written.toString().getBytes(StandardCharsets.UTF_8), "impact.csv", true);
    }

    private static List<String> cells(ImpactLine line) {
        return List.of(
                SafeCell.guarded(line.day()),
                SafeCell.guarded(line.client()),
                SafeCell.guarded(line.what()),
                SafeCell.guarded(said(line.before())),
                SafeCell.guarded(said(line.after())));
    }

    private static String said(ImpactLine.Side side) {
        return side.verdict().isEmpty()
                ? side.text()
                : Texts.of("common", "Verdict." + side.verdict()) + ", " + side.text();
    }
}
