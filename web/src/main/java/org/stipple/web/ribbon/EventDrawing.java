package org.stipple.web.ribbon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.web.words.Wording;

/**
 * Draws what happened, what is booked, and today's mark. Labels stand in two rows, and none covers
 * another.
 */
final class EventDrawing {

    private static final double NUMBERED = 12;
    private static final double SMALL = 6.5;

    /** A label hangs this far from its event where today's line runs through it. */
    private static final int BESIDE = 10;

    private static final int NAME = 13;
    private static final int DAY = 12;

    /**
     * The lower row first: it is nearer to the line. Name and day by their base lines, then where
     * the stem begins.
     */
    private static final int[][] ROWS = {{56, 71, 77}, {38, 53, 59}};

    private static final int[][] UPPER_FIRST = {ROWS[1], ROWS[0]};

    private final Axis axis;
    private final Wording wording;
    private final List<Mark> marks;

    EventDrawing(Story story, Axis axis, Wording wording) {
        this.axis = axis;
        this.wording = wording;
        this.marks =
                onePerDay(
                        story.marks().stream().filter(mark -> axis.contains(mark.day())).toList());
    }

    private static List<Mark> onePerDay(List<Mark> marks) {
        Map<String, Mark> merged = new HashMap<>();
        for (Mark mark : marks) {
            merged.merge(mark.day() + " " + mark.state(), mark, Mark::and);
        }
        return merged.values().stream()
                .sorted(Comparator.comparing(Mark::day).thenComparing(Mark::state))
                .toList();
    }

    Plot.TodayShape today() {
        String text = wording.text("ribbon.label.today") + " " + wording.day(wording.today());
        int width = TextWidth.of(text, DAY, true) + 20;
        double at = axis.middle(wording.today());
        double px = at * axis.leastWidth() / 100;
        int left = -width / 2;
        if (px < width / 2.0) {
            left = -10;
        } else if (axis.leastWidth() - px < width / 2.0) {
            left = 10 - width;
        }
        return new Plot.TodayShape(Axis.percent(at), text, width, left);
    }

    /**
     * In the order of days. Of several ways to place the labels it is the one that shows the most.
     */
    List<Plot.EventShape> events() {
        Map<Mark, Plot.EventLabel> labels =
                Stream.of(true, false)
                        .flatMap(
                                latestFirst ->
                                        Stream.of(true, false)
                                                .map(lowerFirst -> labels(latestFirst, lowerFirst)))
                        .min(Comparator.comparingLong(EventDrawing::missing))
                        .orElseThrow();
        return marks.stream().map(mark -> shape(mark, labels.get(mark))).toList();
    }

    private static long missing(Map<Mark, Plot.EventLabel> labels) {
        return labels.values().stream()
                .mapToLong(label -> Math.min(Room.rank(label.from()), 10_000))
                .sum();
    }

    /**
     * What is ahead finds room first, then sessions, then the rest, in which the two orders differ.
     */
    private Map<Mark, Plot.EventLabel> labels(boolean latestFirst, boolean lowerFirst) {
        Room room = new Room(axis.leastWidth());
        room.block(new Box(axis.middle(wording.today()), -3, 3, 26, 129));
        Map<Mark, Plot.EventLabel> labels = new HashMap<>();
        marks.stream()
                .sorted(
                        Comparator.comparing((Mark mark) -> mark.state() == Mark.State.HAPPENED)
                                .thenComparing(mark -> mark.ordinal() == 0)
                                .thenComparing(
                                        Mark::day,
                                        latestFirst
                                                ? Comparator.reverseOrder()
                                                : Comparator.naturalOrder()))
                .forEach(
                        mark ->
                                labels.put(
                                        mark,
                                        label(
                                                mark,
                                                room,
                                                lowerFirst || mark.ordinal() > 0
                                                        ? ROWS
                                                        : UPPER_FIRST)));
        return labels;
    }

    private Plot.EventShape shape(Mark mark, Plot.EventLabel label) {
        return new Plot.EventShape(
                Axis.percent(axis.middle(mark.day())),
                "is-" + mark.state().name().toLowerCase(Locale.ROOT),
                mark.ordinal() == 0 ? "" : Integer.toString(mark.ordinal()),
                radius(mark),
                mark.name(),
                wording.day(mark.day()),
                label,
                tip(mark));
    }

    private static double radius(Mark mark) {
        return mark.ordinal() == 0 ? SMALL : NUMBERED;
    }

    private String tip(Mark mark) {
        String day = mark.name() + "\n" + wording.dayAndRelative(mark.day());
        return mark.more().isEmpty() ? day : day + "\n" + mark.more();
    }

    private Plot.EventLabel label(Mark mark, Room room, int[][] rows) {
        double at = axis.middle(mark.day());
        List<Plot.EventLabel> labels = new ArrayList<>();
        List<List<Box>> places = new ArrayList<>();
        for (int[] row : rows) {
            for (Anchor anchor : anchors(mark)) {
                labels.add(
                        new Plot.EventLabel(
                                anchor.name(), anchor.dx(), row[0], row[1], row[2], ""));
                places.add(boxes(mark, at, anchor, row));
            }
        }
        Room.Taken taken = room.take(places);
        Plot.EventLabel label = labels.get(taken.place());
        if (!taken.isNever()) {
            room.block(new Box(at, -3, 3, label.stemTop(), 80));
        }
        return new Plot.EventLabel(
                label.anchor(),
                label.dx(),
                label.nameY(),
                label.dayY(),
                label.stemTop(),
                taken.from());
    }

    /** The ways in which a label can hang at its disc, the best first. */
    private static List<Anchor> anchors(Mark mark) {
        int radius = (int) radius(mark);
        Anchor middle = new Anchor("middle", 0);
        Anchor right = new Anchor("start", -radius);
        Anchor left = new Anchor("end", radius);
        List<Anchor> first =
                mark.ordinal() > 0 ? List.of(middle, right, left) : List.of(right, middle, left);
        List<Anchor> all = new ArrayList<>(first);
        all.add(new Anchor("end", -BESIDE));
        all.add(new Anchor("start", BESIDE));
        return all;
    }

    private List<Box> boxes(Mark mark, double at, Anchor anchor, int[] row) {
        int name = TextWidth.of(mark.name(), NAME, true);
        int day = TextWidth.of(wording.day(mark.day()), DAY, false);
        List<Box> boxes =
                new ArrayList<>(
                        List.of(
                                anchor.box(at, name, row[0] - 10, row[0] + 3),
                                anchor.box(at, day, row[1] - 9, row[1] + 3)));
        if (row[2] < ROWS[0][2]) {
            boxes.add(new Box(at, -1, 1, row[2], ROWS[0][2]));
        }
        return boxes;
    }

    /**
     * How a text hangs at its event.
     *
     * @param name as SVG's text-anchor has it
     * @param dx px from the event's middle
     */
    private record Anchor(String name, int dx) {

        Box box(double at, int width, int top, int bottom) {
            int left =
                    switch (name) {
                        case "start" -> dx;
                        case "end" -> dx - width;
                        default -> dx - width / 2;
                    };
            return new Box(at, left, left + width, top, bottom);
        }
    }
}
