package org.stipple.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Bar;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Unit;
import org.stipple.report.words.ReportWords;

/** Draws the bars of a report: places across in per cent, heights in pixels. */
final class ChartDrawing {

    private static final double LEFT = 3.8;
    private static final double TOP = 18;
    private static final double BASE = 206;
    private static final double GAP = 1.4;
    private static final double BAR_OF_SLOT = 0.52;

    /** So many names find room beside each other. */
    private static final int MOST_NAMES = 13;

    private final Answer answer;
    private final ReportWords words;
    private final double most;
    private final double slot;

    ChartDrawing(Answer answer, ReportWords words) {
        this.answer = answer;
        this.words = words;
        this.most =
                ScaleSteps.most(
                        answer.bars().stream()
                                .mapToDouble(bar -> Math.max(height(bar), Math.max(0, before(bar))))
                                .max()
                                .orElse(0));
        this.slot = (100 - LEFT) / Math.max(1, answer.bars().size());
    }

    private static double height(Bar bar) {
        return bar.parts().stream().mapToDouble(part -> Double.isNaN(part) ? 0 : part).sum();
    }

    private static double before(Bar bar) {
        return Double.isNaN(bar.before()) ? 0 : bar.before();
    }

    ChartPlot plot() {
        Grain grain = answer.question().ask().when().grain();
        return new ChartPlot(
                words.text("chart.title", words.text("grain." + grain)),
                legend(),
                !answer.shape().chart().before().isEmpty(),
                ScaleSteps.of(most).stream()
                        .map(step -> new ChartPlot.Step(number(y(step)), label(step)))
                        .toList(),
                IntStream.range(0, answer.bars().size()).mapToObj(this::shape).toList());
    }

    private List<String> legend() {
        return answer.shape().chart().stacked().stream()
                .map(key -> words.called("chart", key))
                .toList();
    }

    private ChartPlot.BarShape shape(int index) {
        Bar bar = answer.bars().get(index);
        double left = LEFT + index * slot;
        double width = slot * BAR_OF_SLOT;
        boolean marked = bar.asked() && answer.bars().stream().filter(Bar::asked).count() == 1;
        return new ChartPlot.BarShape(
                percent(left),
                percent(slot),
                percent(left + (slot - width) / 2),
                percent(width),
                percent(left + slot / 2),
                parts(bar),
                Double.isNaN(bar.before()) || bar.before() == 0
                        ? null
                        : new ChartPlot.Mark(
                                percent(left + slot * 0.18),
                                percent(slot * 0.64),
                                number(y(bar.before()) - 2)),
                marked,
                marked ? figure(answer.shape().chart().stacked().get(0), bar.parts().get(0)) : "",
                number(y(Math.max(height(bar), before(bar))) - 6),
                name(index),
                index % 4 == 0,
                tip(bar),
                "show.xhtml?" + narrowed(bar));
    }

    private List<ChartPlot.Part> parts(Bar bar) {
        List<ChartPlot.Part> parts = new ArrayList<>();
        double from = BASE;
        for (int each = 0; each < bar.parts().size(); each++) {
            double part = bar.parts().get(each);
            double tall = Double.isNaN(part) ? 0 : (BASE - TOP) * part / most;
            if (tall > 0) {
                double drawn = Math.max(1, tall - (each == 0 ? 0 : GAP));
                parts.add(new ChartPlot.Part(each + 1, number(from - tall), number(drawn)));
            }
            from -= tall;
        }
        return parts;
    }

    private String name(int index) {
        int every = Math.max(1, (int) Math.ceil(answer.bars().size() / (double) MOST_NAMES));
        Bar bar = answer.bars().get(index);
        if (index % every != 0) {
            return "";
        }
        return bar.unit()
                .map(unit -> words.periods().inShort(grain(), unit.first(), yearTold(index)))
                .orElseGet(() -> member(bar));
    }

    /** The year is told with the first name, and where another one begins. */
    private boolean yearTold(int index) {
        int year = answer.bars().get(index).unit().orElseThrow().first().getYear();
        return index == 0
                || index == answer.bars().size() - 1
                || answer.bars().get(index - 1).unit().orElseThrow().first().getYear() != year;
    }

    private String member(Bar bar) {
        Member member = bar.member().orElseThrow();
        Dimension dimension = answer.shape().findDimension(member.dimension()).orElseThrow();
        return words.member(dimension, member, grain());
    }

    private String tip(Bar bar) {
        String parts =
                IntStream.range(0, bar.parts().size())
                        .mapToObj(each -> part(bar, each))
                        .collect(Collectors.joining(", "));
        String named =
                bar.unit()
                        .map(unit -> words.periods().unit(grain(), unit.first()))
                        .orElseGet(() -> member(bar));
        String told = words.text("chart.tip", named, parts);
        return Double.isNaN(bar.before())
                ? told
                : words.text(
                        "chart.tipBefore",
                        told,
                        figure(answer.shape().chart().before(), bar.before()));
    }

    private String part(Bar bar, int each) {
        String key = answer.shape().chart().stacked().get(each);
        return words.text(
                "chart.part", figure(key, bar.parts().get(each)), words.called("chart", key));
    }

    private String figure(String measure, double figure) {
        return words.figure(answer.shape().measure(measure).unit(), figure);
    }

    private ReportAsk narrowed(Bar bar) {
        ReportAsk ask = answer.question().ask();
        return bar.unit()
                .map(ask::in)
                .orElseGet(
                        () ->
                                Narrowed.to(
                                        ask,
                                        answer.question().period(),
                                        bar.member().orElseThrow()));
    }

    private Grain grain() {
        return answer.question().ask().when().grain();
    }

    private String label(double step) {
        return words.figure(
                most <= ScaleSteps.COUNT && step != Math.rint(step) ? Unit.NUMBER : Unit.COUNT,
                step);
    }

    private double y(double figure) {
        return BASE - (BASE - TOP) * figure / most;
    }

    private static String percent(double place) {
        return number(place) + "%";
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.2f", place);
    }
}
