package org.stipple.web.ribbon;

import java.util.ArrayList;
import java.util.List;

/**
 * The room of one drawing. Labels come in their order of importance; each takes the first of its
 * places that is free even where the drawing is narrowest, or else the one that is free soonest as
 * it grows. None ever covers another.
 */
final class Room {

    /** The widths from which a label can be shown; the style sheet has a rule for each. */
    private static final int[] STEPS = {300, 340, 400, 480, 600, 760, 960, 1080, 1200};

    private final int leastWidth;
    private final List<Box> taken = new ArrayList<>();

    Room(int leastWidth) {
        this.leastWidth = leastWidth;
    }

    /** Takes a place that nothing else may have, whatever lies there. */
    void block(Box box) {
        taken.add(box);
    }

    /**
     * Looks for a place.
     *
     * @param places to choose from, the best first; each is all the boxes of one label
     */
    Taken take(List<List<Box>> places) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size() && least > leastWidth; i++) {
            double width = leastWidth(places.get(i));
            if (width < least) {
                least = width;
                best = i;
            }
        }
        if (!from(least).equals("from-never")) {
            taken.addAll(places.get(best));
        }
        return new Taken(best, from(least));
    }

    private double leastWidth(List<Box> place) {
        return place.stream()
                .mapToDouble(
                        box ->
                                Math.max(
                                        box.leastWidthWithin(),
                                        taken.stream()
                                                .mapToDouble(box::leastWidthBeside)
                                                .max()
                                                .orElse(0)))
                .max()
                .orElse(0);
    }

    /** The class that shows a label from this width on. */
    String from(double width) {
        if (width <= leastWidth) {
            return "";
        }
        for (int step : STEPS) {
            if (width <= step) {
                return "from-" + step;
            }
        }
        return "from-never";
    }

    /** Orders the classes by the width that they ask for. */
    static int rank(String from) {
        if (from.isEmpty()) {
            return 0;
        }
        return from.equals("from-never")
                ? Integer.MAX_VALUE
                : Integer.parseInt(from.substring("from-".length()));
    }

    /**
     * What was found.
     *
     * @param place index of the place
     * @param from the class that shows the label there
     */
    record Taken(int place, String from) {

        boolean isNever() {
            return from.equals("from-never");
        }
    }
}
