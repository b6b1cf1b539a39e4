package org.stipple.catalogue.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.platform.refusal.NotFoundException;

class HolidayServiceTest {

    private static final Year YEAR = Year.of(2027);

    private final HolidayService holidays = new HolidayService();

    @Test
    void aCountrysHolidaysAreProposedAsClosedDaysInOrder() {
        List<SpecialDay> days = holidays.proposals("DE", "", YEAR, Locale.UK);

        assertTrue(days.stream().allMatch(SpecialDay::isClosed));
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(
                "New Year's Day",
                days.stream().filter(on(LocalDate.of(2027, 1, 1))).findFirst().get().note());
        assertTrue(days.stream().anyMatch(on(LocalDate.of(2027, 3, 29))), "Easter Monday");
    }

    @Test
    void aRegionHasItsOwnToo() {
        LocalDate epiphany = LocalDate.of(2027, 1, 6);

        assertFalse(holidays.proposals("DE", "", YEAR, Locale.UK).stream().anyMatch(on(epiphany)));
        assertTrue(holidays.proposals("DE", "by", YEAR, Locale.UK).stream().anyMatch(on(epiphany)));
        assertTrue(
                holidays.regions("DE", Locale.UK).stream()
                        .anyMatch(region -> region.equals(new HolidayRegion("by", "Bavaria"))));
    }

    @Test
    void aHolidayThatIsKeptOnAnotherDayIsProposedOnBoth() {
        List<SpecialDay> days = holidays.proposals("GB", "", YEAR, Locale.UK);

        assertTrue(days.stream().anyMatch(on(LocalDate.of(2027, 12, 25))), "a Saturday");
        assertTrue(days.stream().anyMatch(on(LocalDate.of(2027, 12, 27))), "kept on the Monday");
    }

    @Test
    void everyCountryThatIsOfferedHasHolidays() {
        assertTrue(holidays.countries().containsAll(List.of("GB", "DE", "FR", "US")));
        for (String country : holidays.countries()) {
            assertTrue(
                    holidays.regions(country, Locale.UK).stream()
                            .noneMatch(region -> region.name().isBlank()),
                    country);
            holidays.proposals(country, "", YEAR, Locale.UK);
        }
    }

    @Test
    void aCountryThatIsNotKnownIsNotThere() {
        assertThrows(NotFoundException.class, () -> holidays.proposals("XX", "", YEAR, Locale.UK));
    }

    private static Predicate<SpecialDay> on(LocalDate day) {
        return each -> each.day().equals(day);
    }
}
