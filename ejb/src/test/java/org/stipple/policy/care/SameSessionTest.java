package org.stipple.policy.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stipple.policy.care.CareFixture.FROM_A_WEEK;
import static org.stipple.policy.care.CareFixture.found;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days of one session two lines hold. */
class SameSessionTest {

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "P0D, P4D, P5D, -, ''",
        "P0D, P5D, P5D, -, 5..5",
        "P0D, P7D, P5D, P20D, 5..7",
        "P0D, -, P5D, -, 5..",
        "P0D, COURSE_END, P5D, COURSE_END, 5..",
        "P0D, P1W, P7D, P9D, 7..7",
        "-P7D, P2D, -P1D, P5D, -1..2",
        // The day of the session is before it what the preparation says, and after it the aftercare
        "-P1D, -P0D, P0D, P7D, ''",
        "-P1D, P0D, P0D, P7D, 0..0",
        "-P3D, -P0D, -P0D, P0D, 0..0",
        // A month may be as short as 28 days; in either anchor's month
        "P0D, P28D, P1M, -, 28..28",
        "P0D, P27D, P1M, -, ''",
        // 24 hours are the day itself, 25 reach into the next
        "PT0H, PT24H, P1D, -, ''",
        "PT0H, PT25H, P1D, -, 1..1",
        "PT0H, PT24H, PT24H, -, ''",
        "PT0H, PT24H, PT23H, PT48H, 0..0",
    })
    void bothHoldOnTheseDaysOfOneSession(
            String starts, String ends, String otherStarts, String otherEnds, String days) {
        List<String> found =
                found(
                        List.of(),
                        "A AVOID FIRST %s %s Water".formatted(starts, ends),
                        "B ALLOW FIRST %s %s Water".formatted(otherStarts, otherEnds));

        assertEquals(days.isEmpty() ? List.of() : List.of("A+B WATER same " + days), found);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "EVERY, EVERY, 0..3",
        "EVERY, FIRST, 0..3",
        "EVERY, LAST, 0..3",
        "FIRST, FIRST, 0..3",
        "FIRST, LAST, ''",
        "LAST, LAST, 0..3",
        "COURSE, EVERY, 0..3",
        "COURSE, FIRST, 0..3",
        // The course ends on the day of its last session
        "COURSE, LAST, 0..0",
    })
    void whichLinesHoldAroundOneSession(String one, String other, String days) {
        List<String> found =
                found(
                        FROM_A_WEEK,
                        "A AVOID %s P0D P3D Water".formatted(one),
                        "B ALLOW %s P0D P3D Water".formatted(other));

        assertEquals(days.isEmpty() ? List.of() : List.of("A+B WATER same " + days), found);
    }
}
