package org.stipple.policy.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stipple.policy.care.CareFixture.FROM_A_WEEK;
import static org.stipple.policy.care.CareFixture.found;
import static org.stipple.policy.care.CareFixture.line;
import static org.stipple.policy.care.CareFixture.rules;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Bound;

/** Whether a preparation meets the aftercare of the session before, and in which gaps. */
class NextSessionTest {

    @Test
    void aForbiddanceThatEndsBeforeTheEarliestPreparationMeetsNone() {
        assertEquals(
                List.of(),
                found(
                        FROM_A_WEEK,
                        "NO-SHAVE AVOID FIRST P0D P5D Shaving the head",
                        "SHAVE DO EVERY -P1D -P0D Shave the head"));
        assertEquals(
                List.of("NO-SHAVE+SHAVE SHAVING next 6..6 S2:7..7"),
                found(
                        FROM_A_WEEK,
                        "NO-SHAVE AVOID FIRST P0D P6D Shaving the head",
                        "SHAVE DO EVERY -P1D -P0D Shave the head"));
    }

    @ParameterizedTest(name = "preparation of {0}, aftercare of {1}: {2}")
    @CsvSource({
        "EVERY, EVERY, S2:7..11 S3:1..11 S4:1..11",
        "EVERY, FIRST, S2:7..11",
        "EVERY, LAST, ''",
        "LAST, EVERY, S2:7..11 S3:1..11 S4:1..11",
        "FIRST, EVERY, ''",
        "COURSE, EVERY, ''",
    })
    void whichPreparationsMeetWhichAftercare(String preparation, String aftercare, String gaps) {
        List<String> found =
                found(
                        FROM_A_WEEK,
                        "A DO %s -P1D -P1D Wash".formatted(preparation),
                        "B AVOID %s P0D P10D Water".formatted(aftercare));

        assertEquals(
                gaps.isEmpty() ? List.of() : List.of(gaps),
                found.stream().map(line -> line.replaceFirst("^.* next \\S+ ", "")).toList());
    }

    @Test
    void whatHoldsThroughTheCourseMeetsEveryLaterPreparation() {
        assertEquals(
                List.of("A+B WATER next 0.. S2:7..14 S3:1.. S4:1.."),
                found(
                        FROM_A_WEEK,
                        "A DO EVERY -P1D -P1D Wash",
                        "B AVOID COURSE P0D COURSE_END Water"));
        assertEquals(
                List.of("A+B WATER next 10..13 S2:11..14"),
                found(
                        rules("SESSION_1", "P7D", "P14D"),
                        "A DO EVERY -P1D -P1D Wash",
                        "B AVOID COURSE P10D P60D Water"));
    }

    @Test
    void gapsThatNeedAnOverrideAreNoneAndAMissingReviewIsTakenToBeThere() {
        assertEquals(
                List.of(),
                found(
                        List.of(
                                rules("SESSION_1", "P20D", "P30D").get(0),
                                rules("REVIEW", "P1D", "P9D").get(0)),
                        "A DO FIRST P0D P0D Wash",
                        "B AVOID FIRST P1D P18D Water",
                        "C DO LAST -P1D -P1D Wash"));
        assertEquals(
                List.of("B+C WATER next 19..19 S2:20..20"),
                found(
                        List.of(
                                rules("SESSION_1", "P20D", "P30D").get(0),
                                rules("REVIEW", "P1D", "P9D").get(0)),
                        "B AVOID FIRST P1D P19D Water",
                        "C DO LAST -P1D -P1D Wash"));
    }

    @Test
    void theShorterIntervalOfATagCounts() {
        RuleRow tagged =
                new RuleRow(
                        "T",
                        "SESSION_1",
                        "",
                        "SESSION_2",
                        "PLANNED",
                        "yes",
                        "yes",
                        Map.of(Bound.MINIMUM, "P3D"),
                        "BLOCK",
                        "");

        assertEquals(
                List.of("A+B WATER next 2..6 S2:3..7"),
                found(
                        List.of(FROM_A_WEEK.get(0), tagged),
                        "A AVOID FIRST P0D P6D Water",
                        "B DO EVERY -P1D -P1D Wash"));
    }
}
