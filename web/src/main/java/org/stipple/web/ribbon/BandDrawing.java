package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stipple.timing.Band;
import org.stipple.timing.Bound;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;
import org.stipple.web.words.Wording;

/** Draws what the rules say: bands with their names, the days between them, a conflict. */
final class BandDrawing {

    private static final int TEXT = 12;

    private final Story story;
    private final Axis axis;
    private final Geometry geometry;
    private final Wording wording;
    private final LocalDate from;

    BandDrawing(Story story, Axis axis, Geometry geometry, Wording wording) {
        this.story = story;
        this.axis = axis;
        this.geometry = geometry;
        this.wording = wording;
        this.from =
                story.bands().isEmpty()
                        ? axis.last()
                        : new Span(story, wording.today()).bandsFrom(axis);
    }

    /** Where the bands begin. */
    double start() {
        return story.bands().isEmpty() ? 100 : axis.start(from);
    }

    List<Plot.BandShape> bands() {
        List<Plot.BandShape> shapes = new ArrayList<>();
        for (int i = 0; i < story.bands().size(); i++) {
            double left = i == 0 ? start() : axis.start(story.bands().get(i).from());
            double right = isLast(i) ? 100 : axis.end(story.bands().get(i).to());
            if (right > left) {
                shapes.add(shape(i, left, right));
            }
        }
        return shapes;
    }

    private Plot.BandShape shape(int index, double left, double right) {
        Band band = story.bands().get(index);
        String kind = band.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        double middle = (left + right) / 2;
        int half = TextWidth.of(name(band), TEXT, true) / 2;
        String room =
                new Room(axis.leastWidth())
                        .take(List.of(List.of(new Box(middle, -half, half, 0, 1))))
                        .from();
        return new Plot.BandShape(
                kind,
                Axis.percent(left),
                Axis.percent(right - left),
                fill(band.verdict(), kind),
                mask(band.verdict()),
                name(band),
                Axis.percent(middle),
                wider(room, roomWithin(half * 2, right - left)),
                tip(index));
    }

    /**
     * A name stands within its band, so that it touches neither a neighbour's nor the lines between
     * them.
     */
    private String roomWithin(int width, double share) {
        return new Room(axis.leastWidth()).from(width * 100 / share);
    }

    private static String wider(String one, String other) {
        return Room.rank(one) >= Room.rank(other) ? one : other;
    }

    private static String fill(Verdict verdict, String kind) {
        return switch (verdict) {
            case RECOMMENDED, EARLY, LATE, GRACE -> "url(#dots-" + kind + ")";
            case TOO_SOON, LAPSED -> "url(#hatch-" + kind + ")";
            case MISSING, UNGOVERNED -> "none";
        };
    }

    private static String mask(Verdict verdict) {
        return switch (verdict) {
            case EARLY -> "url(#ripen)";
            case LATE -> "url(#fade)";
            case RECOMMENDED, GRACE, TOO_SOON, LAPSED, MISSING, UNGOVERNED -> "none";
        };
    }

    private String name(Band band) {
        return wording.text("Verdict." + band.verdict());
    }

    /** In words: the days, and what booking one of them would mean. */
    private String tip(int index) {
        Band band = story.bands().get(index);
        String days = daysInWords(index, band);
        String sure = story.onceMet() ? wording.text("ribbon.text.onceMet", days) : days;
        return band.verdict() == Verdict.UNGOVERNED
                ? sure
                : sure + "\n" + wording.text("Outcome." + band.outcome());
    }

    private String daysInWords(int index, Band band) {
        if (isLast(index)) {
            return index == 0
                    ? name(band)
                    : wording.text("ribbon.text.from", name(band), wording.day(band.from()));
        }
        if (index == 0) {
            return wording.text("ribbon.text.until", name(band), wording.day(band.to()));
        }
        return band.from().equals(band.to())
                ? wording.text("ribbon.text.on", name(band), wording.day(band.from()))
                : wording.text(
                        "ribbon.text.between",
                        name(band),
                        wording.day(band.from()),
                        wording.day(band.to()));
    }

    private boolean isLast(int index) {
        return index == story.bands().size() - 1;
    }

    /** The days on which bands meet; the ends of the recommended days find room first. */
    List<Plot.BoundShape> bounds() {
        Room room = new Room(axis.leastWidth());
        return IntStream.range(1, story.bands().size())
                .boxed()
                .filter(
                        index ->
                                axis.contains(story.bands().get(index).from())
                                        && axis.start(story.bands().get(index).from()) > start())
                .sorted(Comparator.comparing(this::isFarFromBest))
                .map(index -> bound(index, room))
                .toList();
    }

    private boolean isFarFromBest(int index) {
        return story.bands().get(index).verdict() != Verdict.RECOMMENDED
                && story.bands().get(index - 1).verdict() != Verdict.RECOMMENDED;
    }

    /**
     * A band that ends at a bound which is a last day is told by that day, any other by the first
     * day of the next.
     */
    private Plot.BoundShape bound(int index, Room room) {
        Band before = story.bands().get(index - 1);
        boolean lastDay =
                before.verdict() == Verdict.RECOMMENDED || before.verdict() == Verdict.LATE;
        String day = wording.dayAndMonth(lastDay ? before.to() : story.bands().get(index).from());
        double at = axis.start(story.bands().get(index).from());
        int width = TextWidth.of(day, TEXT, false);
        Room.Taken taken =
                room.take(
                        List.of(
                                List.of(new Box(at, -width / 2, width / 2, 0, 1)),
                                List.of(new Box(at, -3, width - 3, 0, 1)),
                                List.of(new Box(at, 3 - width, 3, 0, 1))));
        return new Plot.BoundShape(
                Axis.percent(at),
                day,
                List.of("middle", "start", "end").get(taken.place()),
                List.of(0, -3, 3).get(taken.place()),
                taken.from());
    }

    /**
     * The days that no rule is pleased with: after the last that one wants, before the first that
     * another wants.
     */
    List<Plot.ConflictShape> conflicts() {
        Window window = story.window();
        return gap(window, Bound.RECOMMENDED_TO, Bound.RECOMMENDED_FROM)
                .or(() -> gap(window, Bound.MAXIMUM, Bound.RECOMMENDED_FROM))
                .or(() -> gap(window, Bound.MAXIMUM, Bound.MINIMUM))
                .stream()
                .toList();
    }

    private Optional<Plot.ConflictShape> gap(Window window, Bound last, Bound first) {
        LocalDate to = window.find(last).orElse(LocalDate.MAX);
        LocalDate until = window.find(first).orElse(LocalDate.MIN);
        if (!to.isBefore(until)) {
            return Optional.empty();
        }
        double left = axis.end(to);
        String tip =
                wording.text(
                        "ribbon.text.conflict",
                        wording.day(to.plusDays(1)),
                        wording.day(until.minusDays(1)));
        return Optional.of(
                new Plot.ConflictShape(
                        Axis.percent(left),
                        Axis.percent(Math.max(0.8, axis.start(until) - left)),
                        tip));
    }
}
