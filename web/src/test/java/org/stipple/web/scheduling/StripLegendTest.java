package org.stipple.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.timing.Bound;
import org.stipple.timing.Window;
import org.stipple.web.words.Wording;

class StripLegendTest {

    private static final LocalDate WED_14_JAN = LocalDate.of(2026, 1, 14);

    private final Map<Bound, LocalDate> days = new EnumMap<>(Bound.class);

    @Test
    void every_stretch_is_told_with_its_days() {
        bounds(0, 7, 14, 28, 76);

        assertEquals(
                List.of(
                        "Grace until Tue 20 Jan",
                        "Early from Wed 21 Jan",
                        "Recommended Wed 28 Jan – Wed 11 Feb",
                        "Late until Tue 31 Mar"),
                lines());
    }

    @Test
    void what_is_over_is_left_out() {
        bounds(-20, -10, 4, 28, 76);

        assertEquals(
                List.of(
                        "Early until Sat 17 Jan",
                        "Recommended Sun 18 Jan – Wed 11 Feb",
                        "Late until Tue 31 Mar"),
                lines());

        bounds(-40, -30, -20, -1, 10);
        assertEquals(List.of("Late until Sat 24 Jan"), lines());
    }

    @Test
    void a_window_without_an_end_says_from_when() {
        days.put(Bound.RECOMMENDED_FROM, WED_14_JAN.plusDays(7));
        days.put(Bound.RECOMMENDED_TO, WED_14_JAN.plusDays(14));
        assertEquals(
                List.of("Recommended Wed 21 Jan – Wed 28 Jan", "Late from Thu 29 Jan"), lines());

        days.remove(Bound.RECOMMENDED_TO);
        assertEquals(List.of("Recommended from Wed 21 Jan"), lines());
    }

    @Test
    void rules_that_contradict_each_other_and_rules_that_say_nothing_have_no_legend() {
        assertEquals(List.of(), lines());

        bounds(0, 30, 30, 20, 20);
        assertEquals(List.of(), lines());
    }

    /** In days from Wed 14 Jan, which is today. */
    private void bounds(int absolute, int minimum, int from, int to, int maximum) {
        days.put(Bound.ABSOLUTE_MINIMUM, WED_14_JAN.plusDays(absolute));
        days.put(Bound.MINIMUM, WED_14_JAN.plusDays(minimum));
        days.put(Bound.RECOMMENDED_FROM, WED_14_JAN.plusDays(from));
        days.put(Bound.RECOMMENDED_TO, WED_14_JAN.plusDays(to));
        days.put(Bound.MAXIMUM, WED_14_JAN.plusDays(maximum));
    }

    private List<String> lines() {
        return new StripLegend(new Window(days), new Wording(Locale.UK, WED_14_JAN))
                .lines().stream().map(LegendLine::text).toList();
    }
}
