package org.stipple.report.export;

/**
 * Makes text harmless to programs that take a cell for a formula: what begins with {@code = + - @},
 * a tab or a line break is written after an apostrophe.
 */
final class Neutral {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Neutral() {}

    static String text(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
