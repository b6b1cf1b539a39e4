package org.stipple.web.clinic;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something that differs from the usual week, as a list shows it.
 *
 * @param id of what is behind it
 * @param isLeave whether that is a leave; otherwise it is a day
 * @param first its first day
 * @param last its last day
 * @param when in words
 * @param what in words
 */
public record ExceptionLine(
        long id, boolean isLeave, LocalDate first, LocalDate last, String when, String what)
        implements Serializable {

    /** Those that are not over on this day, the next one first. */
    static List<ExceptionLine> coming(List<ExceptionLine> all, LocalDate today) {
        return all.stream()
                .filter(line -> !line.last.isBefore(today))
                .sorted(Comparator.comparing(ExceptionLine::first))
                .toList();
    }

    /** Those that are over, the latest first. */
    static List<ExceptionLine> past(List<ExceptionLine> all, LocalDate today) {
        return all.stream()
                .filter(line -> line.last.isBefore(today))
                .sorted(Comparator.comparing(ExceptionLine::first).reversed())
                .toList();
    }
}
