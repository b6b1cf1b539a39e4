package org.stipple.web.ribbon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.timeline.comparison.ComparedLine;
import org.stipple.timeline.comparison.ComparedSpan;
import org.stipple.timeline.comparison.Comparison;
import org.stipple.timeline.comparison.DayRun;
import org.stipple.timing.Band;
import org.stipple.timing.Verdict;
import org.stipple.web.words.Wording;

/** Draws a comparison, a line for each protocol on one common axis. */
public final class SideBySideDrawing {

    /** The narrowest that the axis is shown: on a phone, and where names stand beside it. */
    private static final int NARROW = 254;

    private static final int WIDE = 560;
    private static final int TEXT = 12;
    private static final int FLAG_PADDING = 20;
    private static final int INDENT = 5;

    /** Longer than this an axis counts months. */
    private static final int DAYS_IN_WEEKS = 119;

    private static final List<Verdict> LEGEND =
            List.of(
                    Verdict.MISSING,
                    Verdict.TOO_SOON,
                    Verdict.GRACE,
                    Verdict.EARLY,
                    Verdict.RECOMMENDED,
                    Verdict.LATE,
                    Verdict.LAPSED,
                    Verdict.UNGOVERNED);

    private final Comparison comparison;
    private final Wording wording;
    private final Axis axis;

    public SideBySideDrawing(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
        ComparedSpan span = comparison.span();
        this.axis = new Axis(span.first(), span.last(), NARROW);
    }

    public SideBySide draw() {
        SideBySideWords words = new SideBySideWords(comparison, wording);
        Plot.TodayShape asked = asked(WIDE);
        Optional<SideBySide.Label> label =
                comparison.agreed().stream().findFirst().flatMap(run -> label(run, words, asked));
        return new SideBySide(
                words.judged(),
                words.agreement(),
                label.isPresent(),
                comparison.agreed().stream().map(this::column).toList(),
                label.orElse(null),
                asked,
                asked(NARROW),
                scale(),
                comparison.lines().stream()
                        .map(line -> new SideBySideRow(line, comparison, axis, wording).draw())
                        .toList(),
                legend());
    }

    private SideBySide.Column column(DayRun run) {
        double left = axis.start(run.from());
        double right = axis.end(run.to());
        return new SideBySide.Column(
                Axis.percent(left), Axis.percent(right - left), Axis.percent(right));
    }

    /** The flag hangs to the left of its line, or to the right where it would leave the picture. */
    private Plot.TodayShape asked(int leastWidth) {
        LocalDate day = comparison.ask().day();
        String text = wording.day(day);
        int width = TextWidth.of(text, TEXT, true) + FLAG_PADDING;
        double at = axis.middle(day);
        boolean fitsLeft = at * leastWidth / 100 >= width - INDENT;
        return new Plot.TodayShape(
                Axis.percent(at), text, width, fitsLeft ? INDENT - width : -INDENT);
    }

    /** The words over the column, from its beginning or up to its end, if the flag leaves room. */
    private Optional<SideBySide.Label> label(
            DayRun run, SideBySideWords words, Plot.TodayShape asked) {
        double from = axis.start(run.from());
        double to = axis.end(run.to());
        int width = TextWidth.of(words.agreement(), TEXT, true);
        Room room = new Room(WIDE);
        room.block(
                new Box(
                        axis.middle(comparison.ask().day()),
                        asked.left(),
                        asked.left() + asked.width(),
                        0,
                        1));
        Room.Taken taken =
                room.take(
                        List.of(
                                List.of(new Box(from, 0, width, 0, 1)),
                                List.of(new Box(to, -width, 0, 0, 1))));
        if (!taken.from().isEmpty()) {
            return Optional.empty();
        }
        boolean atStart = taken.place() == 0;
        return Optional.of(
                new SideBySide.Label(
                        Axis.percent(atStart ? from : to),
                        atStart ? "start" : "end",
                        words.agreement()));
    }

    private List<Plot.ScaleShape> scale() {
        return axis.days() > DAYS_IN_WEEKS ? new ScaleDrawing(axis, wording).months() : weeks();
    }

    private List<Plot.ScaleShape> weeks() {
        Room room = new Room(NARROW);
        room.block(new Box(axis.middle(comparison.ask().day()), -2, 2, 0, 1));
        LocalDate monday = axis.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, axis::contains, day -> day.plusWeeks(1))
                .map(day -> week(day, room))
                .toList();
    }

    private Plot.ScaleShape week(LocalDate monday, Room room) {
        double at = axis.start(monday);
        String text = wording.dayAndMonth(monday);
        int right = INDENT + TextWidth.of(text, TEXT, false);
        String from = room.take(List.of(List.of(new Box(at, INDENT, right, 0, 1)))).from();
        return new Plot.ScaleShape(Axis.percent(at), text, INDENT, true, from);
    }

    private List<Verdict> legend() {
        return comparison.lines().stream()
                .flatMap(line -> seen(line))
                .distinct()
                .sorted(Comparator.comparing(LEGEND::indexOf))
                .collect(Collectors.toList());
    }

    private Stream<Verdict> seen(ComparedLine line) {
        return line.bands().stream()
                .filter(band -> !band.from().isAfter(axis.last()))
                .map(Band::verdict);
    }
}
