package org.stipple.web.report;

import java.util.ArrayList;
import java.util.List;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.words.ReportWords;

/** Writes the table of a report: each figure a link to its rows. */
public final class TableLines {

    private final Answer answer;
    private final ReportWords words;

    TableLines(Answer answer, ReportWords words) {
        this.answer = answer;
        this.words = words;
    }

    /**
     * A line as the page shows it.
     *
     * @param look {@code table-group} where it sums up others, {@code step-in} below such, or empty
     */
    public record Shown(String name, String look, List<Figure> figures) {}

    /**
     * A figure as the page shows it.
     *
     * @param href empty where there are no rows behind it
     */
    public record Figure(String label, String text, String href) {}

    List<Shown> lines() {
        return answer.table().lines().stream().map(this::shown).toList();
    }

    Shown total() {
        return new Shown(words.text("total"), "", figures(answer.table().total()));
    }

    private Shown shown(Line line) {
        int deepest = answer.table().by().size();
        Member last = line.members().get(line.depth() - 1);
        String look = deepest == 1 ? "" : line.depth() < deepest ? "table-group" : "step-in";
        return new Shown(
                words.member(
                        answer.table().by().get(line.depth() - 1),
                        last,
                        answer.question().ask().when().grain()),
                look,
                figures(line));
    }

    private List<Figure> figures(Line line) {
        ReportAsk ask = Narrowed.to(answer.question().ask(), answer.question().period(), line);
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : answer.table().columns()) {
            double figure = answer.table().figure(line, measure.key());
            boolean some = !Double.isNaN(figure) && figure != 0;
            figures.add(
                    new Figure(
                            words.measure(measure),
                            words.figure(measure.unit(), figure),
                            some ? "rows.xhtml?" + ask.plus("figure", measure.key()) : ""));
        }
        return figures;
    }
}
