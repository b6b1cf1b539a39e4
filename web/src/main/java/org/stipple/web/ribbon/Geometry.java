package org.stipple.web.ribbon;

/** Where things stand from top to bottom, in px; the figures are measured off the reference. */
public enum Geometry {
    /** With events above the line. */
    FULL(206, 92, 32, 142, 161),
    /** Bands alone: in lists and comparisons. */
    SMALL(74, 14, 24, 54, 70);

    private final int height;
    private final int bandTop;
    private final int bandHeight;
    private final int nameY;
    private final int dateY;

    Geometry(int height, int bandTop, int bandHeight, int nameY, int dateY) {
        this.height = height;
        this.bandTop = bandTop;
        this.bandHeight = bandHeight;
        this.nameY = nameY;
        this.dateY = dateY;
    }

    public int height() {
        return height;
    }

    public int bandTop() {
        return bandTop;
    }

    public int bandHeight() {
        return bandHeight;
    }

    public int bandBottom() {
        return bandTop + bandHeight;
    }

    /** The line itself, on which the discs lie. */
    public int middle() {
        return bandTop + bandHeight / 2;
    }

    public int nameY() {
        return nameY;
    }

    public int dateY() {
        return dateY;
    }

    public boolean isFull() {
        return this == FULL;
    }
}
