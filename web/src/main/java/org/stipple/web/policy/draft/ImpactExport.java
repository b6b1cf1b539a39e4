package org.stipple.web.policy.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stipple.impact.Impact;
import org.stipple.policy.table.SafeCell;
import org.stipple.web.words.Texts;

/** An impact as a file for a spreadsheet. */
@Named
@RequestScoped
public class ImpactExport {

    @Inject private ImpactWords words;

    public void send(Impact impact) throws IOException {
        StringBuilder written = new StringBuilder();
        written.append(
                SafeCell.line(
                        Stream.of(
                                Texts.of("policy", "Column.on"),
                                Texts.of("policy", "impact.label.client"),
                                Texts.of("policy", "Column.step"),
                                Texts.of("policy", "impact.label.before"),
                                Texts.of("policy", "impact.label.after"))));
        impact.rows().forEach(row -> written.append(SafeCell.line(cells(words.line(row)))));
        Faces.sendFile(written.toString().getBytes(StandardCharsets.UTF_8), "impact.csv", true);
    }

    private static Stream<String> cells(ImpactLine line) {
        return Stream.of(
                line.day(), line.client(), line.what(), said(line.before()), said(line.after()));
    }

    private static String said(ImpactLine.Side side) {
        return side.verdict().isEmpty()
                ? side.text()
                : Texts.of("common", "Verdict." + side.verdict()) + ", " + side.text();
    }
}
