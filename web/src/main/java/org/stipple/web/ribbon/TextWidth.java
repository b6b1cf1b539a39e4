package org.stipple.web.ribbon;

/**
 * About how wide a text is. The browser's face is not known here, so that this is on the wide side
 * of the usual ones.
 */
final class TextWidth {

    private static final String NARROW = "ijlftrI.,:;'|!()[] ·";
    private static final String WIDE = "mwMW@%";

    private TextWidth() {}

    /** The width in px of a text in this size; bold where {@code strong}. */
    static int of(String text, int size, boolean strong) {
        double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
        return (int) Math.ceil(ems * size * (strong ? 1.05 : 1));
    }

    private static double ems(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.85;
        }
        if (letter > 0x2E80) {
            return 1;
        }
        return Character.isUpperCase(letter) && letter != 'J' ? 0.69 : 0.55;
    }
}
