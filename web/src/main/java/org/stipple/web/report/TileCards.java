package org.stipple.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.stipple.report.frame.Answer;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.Tile;
import org.stipple.report.frame.TileShape.Better;
import org.stipple.report.frame.Unit;
import org.stipple.report.words.ReportWords;

/** Writes tiles: figure, note, lines, and how it changed. */
final class TileCards {

    private static final double TOP = 4;
    private static final double BOTTOM = 32;

    /** Below it a difference says more than per cent. */
    private static final double ENOUGH_FOR_PER_CENT = 50;

    private final Answer answer;
    private final ReportWords words;

    TileCards(Answer answer, ReportWords words) {
        this.answer = answer;
        this.words = words;
    }

    List<TileCard> all() {
        return answer.tiles().stream().map(this::card).toList();
    }

    private TileCard card(Tile tile) {
        String key = tile.measure().key();
        double[] both =
                Stream.concat(tile.line().stream(), tile.lineBefore().stream())
                        .mapToDouble(Double::doubleValue)
                        .filter(figure -> !Double.isNaN(figure))
                        .toArray();
        double least = DoubleStream.of(both).min().orElse(0);
        double most = DoubleStream.of(both).max().orElse(0);
        Period before = answer.question().period().before();
        return new TileCard(
                words.called("tile", key),
                Double.isNaN(tile.figure())
                        ? words.text("tile.none")
                        : words.figure(shown(tile), tile.figure()),
                note(tile),
                "rows.xhtml?" + answer.question().ask().plus("figure", key),
                points(tile.line(), least, most),
                isCompared(tile) ? points(tile.lineBefore(), least, most) : "",
                change(tile, tile.before(), words.text("tile.onBefore", called(before))),
                change(tile, tile.yearBefore(), words.text("tile.onYear")));
    }

    /** Whole hours are enough at this size. */
    private static Unit shown(Tile tile) {
        return tile.measure().unit() == Unit.HOURS && tile.figure() >= 100
                ? Unit.COUNT
                : tile.measure().unit();
    }

    private String note(Tile tile) {
        if (tile.shape().note().isEmpty() || Double.isNaN(tile.note())) {
            return "";
        }
        Unit unit = answer.shape().measure(tile.shape().note()).unit();
        return words.text(
                "tile." + tile.measure().key() + ".note", words.figure(unit, tile.note()));
    }

    private String called(Period before) {
        for (Grain grain : new Grain[] {Grain.MONTH, Grain.QUARTER, Grain.YEAR}) {
            if (grain.unit(before.first()).equals(before)) {
                return words.periods().inShort(grain, before.first(), false);
            }
        }
        return words.text("tile.before");
    }

    private static boolean isCompared(Tile tile) {
        return tile.shape().better() != Better.NOT_COMPARED;
    }

    private TileCard.Change change(Tile tile, double before, String than) {
        double difference = tile.figure() - before;
        if (Double.isNaN(difference) || !isCompared(tile)) {
            return new TileCard.Change("", "", "");
        }
        boolean perCent = tile.measure().unit() != Unit.PERCENT && before >= ENOUGH_FOR_PER_CENT;
        double shown = perCent ? 100 * difference / before : difference;
        String size =
                words.figure(
                        tile.measure().unit() == Unit.HOURS && !perCent ? Unit.HOURS : Unit.COUNT,
                        Math.abs(shown));
        boolean none = size.chars().noneMatch(sign -> sign >= '1' && sign <= '9');
        String sign = none ? "±" : shown < 0 ? "−" : "+";
        return new TileCard.Change(
                perCent ? words.text("figure.percent", sign + size) : sign + size,
                none ? "" : look(tile.shape().better(), shown > 0),
                than);
    }

    private static String look(Better better, boolean more) {
        return switch (better) {
            case MORE -> more ? "is-better" : "is-worse";
            case LESS -> more ? "is-worse" : "is-better";
            case NEITHER, NOT_COMPARED -> "";
        };
    }

    private static String points(List<Double> figures, double least, double most) {
        List<String> points = new ArrayList<>();
        for (int each = 0; each < figures.size(); each++) {
            double x = figures.size() == 1 ? 50 : 100.0 * each / (figures.size() - 1);
            double height = most == least ? 0 : (figures.get(each) - least) / (most - least);
            if (!figures.get(each).isNaN()) {
                points.add(
                        String.format(
                                Locale.ROOT, "%.1f,%.1f", x, BOTTOM - height * (BOTTOM - TOP)));
            }
        }
        return points.stream().collect(Collectors.joining(" "));
    }
}
