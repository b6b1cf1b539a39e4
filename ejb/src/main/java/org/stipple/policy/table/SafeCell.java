package org.stipple.policy.table;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * Cells of exported files. A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code
 * -}, {@code @}, a tab or a line's end for a formula, so an apostrophe stands before it in the
 * file, and is taken away when it is read. What has such an apostrophe already gets one more, so
 * that every cell comes back as it was.
 */
public final class SafeCell {

    private static final Pattern FORMULA =
            Pattern.compile("'*+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    /** How care lines write days before a session; no spreadsheet can make a sum of it. */
    private static final Pattern DAYS_BEFORE = Pattern.compile("-P(?:\\d+[YMWD])+");

    private SafeCell() {}

    /** The cell as it is written to a file. */
    public static String guarded(String cell) {
        return looksLikeFormula(cell) ? "'" + cell : cell;
    }

    /** A line of a file of comma-separated values, each cell written so, with its end. */
    public static String line(Stream<String> cells) {
        return CSVFormat.RFC4180.format(cells.map(SafeCell::guarded).toArray())
                + CSVFormat.RFC4180.getRecordSeparator();
    }

    /** The cell that was written so. */
    public static String plain(String written) {
        return written.startsWith("'") && looksLikeFormula(written)
                ? written.substring(1)
                : written;
    }

    /** Whether a cell of a file would be taken for a formula: nobody who means text writes so. */
    public static boolean isFormula(String written) {
        return !written.startsWith("'") && looksLikeFormula(written);
    }

    private static boolean looksLikeFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !DAYS_BEFORE.matcher(cell).matches();
    }
}
