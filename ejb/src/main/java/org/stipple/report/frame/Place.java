package org.stipple.report.frame;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where a page of rows begins: after this row, in the order of days and ids.
 *
 * @param day of the last row of the page before
 * @param id of that row
 */
public record Place(LocalDate day, long id) {

    /** As addresses write it; empty if it is not written so. */
    public static Optional<Place> read(String text) {
        String[] parts = text.split("_", -1);
        if (parts.length != 2 || !parts[1].matches("-?\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(LocalDate.parse(parts[0]), Long.parseLong(parts[1])));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
