package org.stipple.catalogue.place;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Proposes a country's public holidays as closed days. They come from the library Jollyday and are
 * proposals: which of them the clinic keeps, somebody ticks.
 */
@Stateless
public class HolidayService {

    /** The countries whose holidays are known, by ISO code in capitals, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public Collection<String> countries() {
        TreeSet<String> countries = new TreeSet<>();
        for (String code : HolidayManager.getSupportedCalendarCodes()) {
            String country = code.toUpperCase(Locale.ROOT);
            if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
                countries.add(country);
            }
        }
        return countries;
    }

    /**
     * The parts of a country that have holidays of their own, by name.
     *
     * @throws NotFoundException if the country's holidays are not known
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<HolidayRegion> regions(String country, Locale language) {
        return manager(country).getCalendarHierarchy().getChildren().values().stream()
                .map(region -> region(region, language))
                .sorted()
                .toList();
    }

    private static HolidayRegion region(CalendarHierarchy region, Locale language) {
        return new HolidayRegion(region.getId(), region.getDescription(language));
    }

    /**
     * The public holidays of a year, each a closed day, in order, once a day. One that is kept on
     * another day than its own, since that is a Sunday, is proposed on both.
     *
     * @param region code out of {@link #regions}; blank for those of the whole country alone
     * @throws NotFoundException if the country's holidays are not known
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<SpecialDay> proposals(String country, String region, Year year, Locale language) {
        String[] within = region.isBlank() ? new String[0] : new String[] {region};
        TreeSet<SpecialDay> days = new TreeSet<>();
        for (Holiday each :
                manager(country).getHolidays(year, HolidayType.PUBLIC_HOLIDAY, within)) {
            Stream.of(each.getActualDate(), each.getDate())
                    .filter(day -> day.getYear() == year.getValue())
                    .forEach(
                            day -> days.add(SpecialDay.closed(day, each.getDescription(language))));
        }
        return List.copyOf(days);
    }

    private HolidayManager manager(String country) {
        if (!countries().contains(country)) {
            throw new NotFoundException("country", country);
        }
        return HolidayManager.getInstance(
                ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }
}
