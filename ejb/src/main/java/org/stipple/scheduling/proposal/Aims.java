package org.stipple.scheduling.proposal;

import java.time.LocalDate;

/** What plans cost, by what they aim at. */
final class Aims {

    private Aims() {}

    static Cost cost(Aim aim, Path path) {
        long last = epochDay(path.last() == null ? null : path.last().day());
        return switch (aim) {
            case RECOMMENDED, SAME_PERSON -> new Cost(path.distance(), last, path.days());
            case FASTEST -> new Cost(last, path.distance(), path.days());
            case FEWEST_TRIPS -> new Cost(path.days(), path.distance(), last);
            case LAST_START -> new Cost(-epochDay(firstDay(path)), path.distance(), last);
        };
    }

    /** Of the first session; of what comes before it while there is none. */
    private static LocalDate firstDay(Path path) {
        LocalDate first = null;
        for (Path each = path; each.last() != null; each = each.before()) {
            if (first == null || each.last().wish().step().number().isPresent()) {
                first = each.last().day();
            }
        }
        return first;
    }

    private static long epochDay(LocalDate day) {
        return day == null ? 0 : day.toEpochDay();
    }
}
