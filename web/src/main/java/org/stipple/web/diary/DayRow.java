package org.stipple.web.diary;

import java.util.List;

/**
 * A person or a room with what is there on a day.
 *
 * @param id of the person or room
 * @param name as people read it
 * @param note when she works, or that she does not
 * @param shades what lies outside the hours
 * @param visits by time
 * @param deeds what happened otherwise than planned
 * @param place how many narrow lanes there are, for {@code data-place}
 */
public record DayRow(
        long id,
        String name,
        String note,
        List<Shade> shades,
        List<VisitBox> visits,
        List<DeedBox> deeds,
        String place) {

    public DayRow {
        shades = List.copyOf(shades);
        visits = List.copyOf(visits);
        deeds = List.copyOf(deeds);
    }
}
