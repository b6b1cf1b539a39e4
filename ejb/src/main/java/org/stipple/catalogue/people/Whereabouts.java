package org.stipple.catalogue.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.platform.site.SiteName;

/**
 * Where a person works and when, at all sites. A day on which she has other hours anywhere has none
 * of her usual ones, at whichever site: these name where she is.
 *
 * @param weeks her usual hours by site
 * @param special her other hours by site
 */
record Whereabouts(Map<SiteName, List<Hours>> weeks, Map<SiteName, List<SpecialDay>> special) {

    /** Two days are never further apart: so much do the clocks of the earth differ. */
    private static final int DAYS_APART = 2;

    Whereabouts {
        weeks = Map.copyOf(weeks);
        special = Map.copyOf(special);
    }

    /**
     * That she would be at two sites at once.
     *
     * @param here the day at the site that was asked about
     * @param day the day at the other
     * @param starts her hours there, by the clock there
     */
    record Clash(
            LocalDate here, SiteName elsewhere, LocalDate day, LocalTime starts, LocalTime ends) {}

    private record Stay(SiteName site, LocalDate day, Hours hours) {

        private Instant from() {
            return at(hours.starts());
        }

        private Instant until() {
            return at(hours.ends());
        }

        private Instant at(LocalTime time) {
            return day.atTime(time).atZone(site.zone()).toInstant();
        }

        private boolean overlaps(Stay other) {
            return from().isBefore(other.until()) && other.from().isBefore(until());
        }

        private Clash with(Stay other) {
            return new Clash(
                    day, other.site(), other.day(), other.hours().starts(), other.hours().ends());
        }
    }

    /**
     * The first time at which her hours at this site overlap those at another, by the instant and
     * not by what the clocks show.
     *
     * @param first the first day at the site, inclusive
     * @param last the last one, inclusive
     */
    Optional<Clash> findClash(SiteName site, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> stays(site, day))
                .flatMap(stay -> elsewhere(stay).filter(stay::overlaps).map(stay::with))
                .findFirst();
    }

    private Stream<Stay> elsewhere(Stay stay) {
        return Stream.concat(weeks.keySet().stream(), special.keySet().stream())
                .distinct()
                .filter(other -> other.id() != stay.site().id())
                .flatMap(other -> around(other, stay));
    }

    // Where both clocks show the same, only the day itself can clash.
    private Stream<Stay> around(SiteName other, Stay stay) {
        ZoneId zone = other.zone();
        int apart = zone.equals(stay.site().zone()) ? 0 : DAYS_APART;
        LocalDate day = stay.day();
        return day.minusDays(apart)
                .datesUntil(day.plusDays(apart + 1L))
                .flatMap(each -> stays(other, each));
    }

    private Stream<Stay> stays(SiteName site, LocalDate day) {
        boolean isSpecial = special.values().stream().flatMap(List::stream).anyMatch(on(day));
        Stream<Hours> hours =
                isSpecial
                        ? special.getOrDefault(site, List.of()).stream()
                                .filter(on(day))
                                .flatMap(each -> each.hours().stream())
                        : weeks.getOrDefault(site, List.of()).stream()
                                .filter(span -> span.weekday() == day.getDayOfWeek());
        return hours.map(span -> new Stay(site, day, span));
    }

    private static Predicate<SpecialDay> on(LocalDate day) {
        return each -> each.day().equals(day);
    }
}
