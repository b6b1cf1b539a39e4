package org.stipple.scheduling.slot;

import java.util.List;
import java.util.Map;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;

/**
 * What differs from the usual week, from some day on.
 *
 * @param away when people are away, by person; whoever never is, is not in it
 * @param working other hours of people on a day, by person; leave comes before them
 * @param opening days on which the clinic is closed or open at other hours
 * @param closures when rooms cannot be used, by room
 */
public record Exceptions(
        Map<Long, List<Stretch>> away,
        Map<Long, List<SpecialDay>> working,
        List<SpecialDay> opening,
        Map<Long, List<Stretch>> closures) {

    public static final Exceptions NONE = new Exceptions(Map.of(), Map.of(), List.of(), Map.of());

    public Exceptions {
        away = Map.copyOf(away);
        working = Map.copyOf(working);
        opening = List.copyOf(opening);
        closures = Map.copyOf(closures);
    }
}
