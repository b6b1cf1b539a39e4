package org.stipple.web.ribbon;

/**
 * A piece of the drawing that wants to be alone: it hangs at a place in per cent and reaches some
 * px to the left and right of it, so that where it lies depends on how wide the drawing is shown.
 *
 * @param at in per cent
 * @param left px from there, negative to the left
 * @param right px from there
 * @param top px from above
 * @param bottom px from above
 */
record Box(double at, int left, int right, int top, int bottom) {

    private static final int GAP = 5;

    /** How far a label may reach out of the drawing, into the padding around it. */
    private static final int OVERHANG = 12;

    /**
     * The least width of the drawing, in px, from which the two do not touch; infinite where they
     * always do.
     */
    double leastWidthBeside(Box other) {
        if (bottom <= other.top || other.bottom <= top) {
            return 0;
        }
        if (at == other.at) {
            return right + GAP <= other.left || other.right + GAP <= left
                    ? 0
                    : Double.POSITIVE_INFINITY;
        }
        double overlap = at < other.at ? right + GAP - other.left : other.right + GAP - left;
        return overlap <= 0 ? 0 : overlap * 100 / Math.abs(other.at - at);
    }

    /** The least width of the drawing, in px, from which this keeps within it. */
    double leastWidthWithin() {
        return Math.max(needed(-left - OVERHANG, at), needed(right - OVERHANG, 100 - at));
    }

    private static double needed(double reach, double room) {
        if (reach <= 0) {
            return 0;
        }
        return room <= 0 ? Double.POSITIVE_INFINITY : reach * 100 / room;
    }
}
