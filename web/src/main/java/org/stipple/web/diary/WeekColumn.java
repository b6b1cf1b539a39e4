package org.stipple.web.diary;

import java.util.List;

/**
 * A day of the week with its visits.
 *
 * @param visits by time
 */
public record WeekColumn(WeekDay day, List<VisitLine> visits) {

    public WeekColumn {
        visits = List.copyOf(visits);
    }
}
