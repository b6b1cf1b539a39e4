package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.web.words.Wording;

/** Draws the months below. Over years it draws every third month, every half year, or the years. */
final class ScaleDrawing {

    private static final int TEXT = 12;
    private static final int INDENT = 6;

    private final Axis axis;
    private final Wording wording;

    ScaleDrawing(Axis axis, Wording wording) {
        this.axis = axis;
        this.wording = wording;
    }

    List<Plot.ScaleShape> months() {
        Room room = new Room(axis.leastWidth());
        List<LocalDate> begins = begins();
        Map<LocalDate, Plot.ScaleShape> shapes = new HashMap<>();
        for (LocalDate begin : byWeight(begins)) {
            shapes.put(begin, shape(begin, begin.getMonth() == Month.JANUARY, room));
        }
        List<Plot.ScaleShape> all = new ArrayList<>();
        if (begins.isEmpty() || begins.get(0).isAfter(axis.first())) {
            all.add(cutOff(room));
        }
        begins.forEach(begin -> all.add(shapes.get(begin)));
        return all;
    }

    private List<LocalDate> begins() {
        int step = step();
        LocalDate year = axis.first().withDayOfYear(1);
        return Stream.iterate(year, begin -> begin.plusMonths(step))
                .dropWhile(begin -> begin.isBefore(axis.first()))
                .takeWhile(begin -> !begin.isAfter(axis.last()))
                .toList();
    }

    private int step() {
        if (axis.days() <= 430) {
            return 1;
        }
        if (axis.days() <= 1300) {
            return 3;
        }
        return axis.days() <= 2600 ? 6 : 12;
    }

    /** Januaries find room first: they tell the year. */
    private static List<LocalDate> byWeight(List<LocalDate> begins) {
        return begins.stream()
                .sorted(
                        Comparator.comparing((LocalDate begin) -> begin.getMonth() != Month.JANUARY)
                                .thenComparing(begin -> begin))
                .toList();
    }

    private Plot.ScaleShape shape(LocalDate begin, boolean withYear, Room room) {
        double at = axis.start(begin);
        String month = wording.month(begin, withYear);
        return new Plot.ScaleShape(
                Axis.percent(at), month, INDENT, true, take(at, INDENT, month, room));
    }

    /** The month in which the drawing begins, with its year, if the next one leaves it room. */
    private Plot.ScaleShape cutOff(Room room) {
        String month = wording.month(axis.first(), true);
        return new Plot.ScaleShape(Axis.percent(0), month, 0, false, take(0, 0, month, room));
    }

    private static String take(double at, int indent, String month, Room room) {
        return room.take(
                        List.of(
                                List.of(
                                        new Box(
                                                at,
                                                indent,
                                                indent + TextWidth.of(month, TEXT, false),
                                                0,
                                                1))))
                .from();
    }
}
