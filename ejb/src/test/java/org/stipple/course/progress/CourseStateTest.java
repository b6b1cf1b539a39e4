package org.stipple.course.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which states a course may go to from which: the whole matrix at a glance. */
class CourseStateTest {

    private static final String MATRIX =
            """
            from \\ to  OPEN       PAUSED     COMPLETED  ABANDONED  REOPENED
            OPEN       -          yes        yes        yes        -
            PAUSED     yes        -          yes        yes        yes
            COMPLETED  -          -          -          -          yes
            ABANDONED  -          -          -          -          yes
            REOPENED   -          yes        yes        yes        -
            """;

    @Test
    void goesWhereTheMatrixAllows() {
        String matrix = row("from \\ to", CourseState::name);
        for (CourseState from : CourseState.values()) {
            matrix += row(from.name(), to -> from.mayBecome(to) ? "yes" : "-");
        }

        System.out.println(matrix);
        assertEquals(MATRIX, matrix);
    }

    private interface Cell {
        String of(CourseState to);
    }

    private static String row(String head, Cell cell) {
        String cells =
                Arrays.stream(CourseState.values())
                        .map(to -> String.format("%-11s", cell.of(to)))
                        .collect(Collectors.joining());
        return (String.format("%-11s", head) + cells).stripTrailing() + "\n";
    }
}
