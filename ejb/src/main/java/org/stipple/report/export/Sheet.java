package org.stipple.report.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.stipple.report.frame.Unit;

/** A file that is written line by line; closing it ends the file, not the stream. */
interface Sheet extends AutoCloseable {

    /** A column's head. */
    record Head(String name, Unit unit) {}

    /**
     * A line.
     *
     * @param cells Strings, Doubles, whole Numbers and {@link LocalDate}s; null for an empty one
     * @param strong whether it sums up others
     */
    void line(List<Object> cells, boolean strong) throws IOException;

    @Override
    void close() throws IOException;
}
