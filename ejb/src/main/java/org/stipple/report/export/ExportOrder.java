package org.stipple.report.export;

import java.util.Locale;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.ReportAsk;

/**
 * A file that somebody wants.
 *
 * @param figure whose rows it is to hold; empty for the table
 * @param locale in which it is written
 */
public record ExportOrder(ReportAsk ask, String figure, Format format, Locale locale) {

    public boolean isOfRows() {
        return !figure.isEmpty();
    }

    /** What the file is called: "sessions-done-2025-12-01-2025-12-31.csv". */
    public String fileName(Period period) {
        return ask.report()
                + (isOfRows() ? "-" + figure : "")
                + "-"
                + period.first()
                + "-"
                + period.last()
                + "."
                + format.extension();
    }
}
