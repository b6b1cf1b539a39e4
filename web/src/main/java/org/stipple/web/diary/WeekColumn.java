package org.stipple.web.diary;

import java.util.List;

/**
 * A day of the week with its visits.
 *
 * @param visits by time
 * @param deeds what happened otherwise than planned, in words
 */
public record WeekColumn(WeekDay day, List<VisitLine> visits, List<String> deeds) {

    public WeekColumn {
        visits = List.copyOf(visits);
        deeds = List.copyOf(deeds);
    }
}
