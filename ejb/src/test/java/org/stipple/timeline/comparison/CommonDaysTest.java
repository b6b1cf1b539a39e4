package org.stipple.timeline.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stipple.timing.Band;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

class CommonDaysTest {

    private static final LocalDate FRI_9_JAN = LocalDate.of(2026, 1, 9);

    /** A letter a day: R recommended, E early, L late, U no rule speaks. */
    private static List<Band> line(String days) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < days.length(); ) {
            int end = i;
            while (end + 1 < days.length() && days.charAt(end + 1) == days.charAt(i)) {
                end++;
            }
            bands.add(
                    new Band(
                            FRI_9_JAN.plusDays(i),
                            FRI_9_JAN.plusDays(end),
                            verdict(days.charAt(i)),
                            Outcome.PERMITTED));
            i = end + 1;
        }
        return bands;
    }

    private static Verdict verdict(char letter) {
        return switch (letter) {
            case 'R' -> Verdict.RECOMMENDED;
            case 'E' -> Verdict.EARLY;
            case 'L' -> Verdict.LATE;
            default -> Verdict.UNGOVERNED;
        };
    }

    /** The days as in {@link #line}: R where all agree. */
    private static String agreed(String... lines) {
        List<DayRun> runs =
                CommonDays.recommendedByAll(
                        List.of(lines).stream().map(CommonDaysTest::line).toList());
        StringBuilder days =
                new StringBuilder("-".repeat(lines.length == 0 ? 0 : lines[0].length()));
        for (DayRun run : runs) {
            for (LocalDate day = run.from(); !day.isAfter(run.to()); day = day.plusDays(1)) {
                days.setCharAt((int) (day.toEpochDay() - FRI_9_JAN.toEpochDay()), 'R');
            }
        }
        return days.toString();
    }

    @Test
    void onlyTheDaysThatEveryLineRecommendsAreCommon() {
        assertEquals("---RR---", agreed("EERRRLLL", "EEERRRRL", "RRRRRLLL"));
    }

    @Test
    void recommendedDaysThatDoNotMeetAreAConflictAndLeaveNone() {
        assertEquals(
                List.of(), CommonDays.recommendedByAll(List.of(line("RRRLLL"), line("EEERRR"))));
    }

    @Test
    void recommendedDaysThatMeetOnOneDayLeaveThatDay() {
        assertEquals("--R---", agreed("RRRLLL", "EERRRR"));
    }

    @Test
    void nothingRecommendedLeavesNone() {
        assertEquals(List.of(), CommonDays.recommendedByAll(List.of(line("EELL"), line("RRRR"))));
        assertEquals(List.of(), CommonDays.recommendedByAll(List.of()));
        assertEquals(List.of(), CommonDays.recommendedByAll(List.of(List.of())));
    }

    @Test
    void aDayOfWhichALineIsSilentIsNotCommon() {
        assertEquals("-RR-", agreed("RRRR", "URRU"));
    }

    @Test
    void runsAreKeptApartByADayBetweenAndJoinedWithoutOne() {
        assertEquals(
                List.of(
                        new DayRun(FRI_9_JAN, FRI_9_JAN.plusDays(1)),
                        new DayRun(FRI_9_JAN.plusDays(3), FRI_9_JAN.plusDays(5))),
                CommonDays.recommendedByAll(List.of(line("RRERRR"), line("RRRRRR"))));
    }

    @Test
    void daysThatNotEveryLineReachesAreLeftOut() {
        assertEquals(
                List.of(new DayRun(FRI_9_JAN, FRI_9_JAN.plusDays(2))),
                CommonDays.recommendedByAll(List.of(line("RRR"), line("RRRRRR"))));
    }
}
