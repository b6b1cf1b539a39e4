package org.stipple.scheduling.diary;

import java.io.Serializable;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.booking.BookingRow;

/**
 * Which visits the diary shows.
 *
 * @param personId the only person; 0 for all
 * @param kind the only kind of visit; null for all
 */
public record DiaryFilter(long personId, VisitKind kind) implements Serializable {

    public static final DiaryFilter ALL = new DiaryFilter(0, null);

    /** Whether it shows this booking. */
    public boolean shows(BookingRow booking) {
        return (personId == 0 || personId == booking.personId())
                && (kind == null || kind == booking.subject().step().kind());
    }
}
