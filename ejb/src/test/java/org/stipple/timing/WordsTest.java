package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, steps and step patterns are read and written as the rules table writes them. */
class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSULTATION",
                "CONSENT",
                "PATCH_TEST_APPLIED",
                "PATCH_TEST_CLEARED",
                "PATCH_TEST_REACTED",
                "PATCH_TEST_WAIVED",
                "SESSION_1",
                "SESSION_12",
                "REVIEW",
                "COURSE_END",
                "TOUCH_UP",
                "OBSERVATION:SUNBURN",
                "OBSERVATION:CVX_33",
                "PREVIOUS_SESSION"
            })
    void everyEventOfTheSpecificationIsKnown(String name) {
        assertEquals(name, EventName.parse(name).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SESSION",
                "SESSION_0",
                "SESSION_01",
                "SESSION_-1",
                "SESSION_4+",
                "session_1",
                "OBSERVATION",
                "OBSERVATION:",
                "SUNBURN",
                "FULL_RESULT"
            })
    void anyOtherEventIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> EventName.parse(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PATCH_TEST_READING",
                "SESSION_1",
                "SESSION_4",
                "REVIEW",
                "FULL_RESULT",
                "NORMAL_ACTIVITY",
                "TOUCH_UP"
            })
    void everyStepOfTheSpecificationIsKnown(String step) {
        assertEquals(step, Step.parse(step).toString());
        assertEquals(step, StepPattern.parse(step).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SESSION", "SESSION_4+", "SESSION_2+"})
    void patternsAreNoSteps(String pattern) {
        assertEquals(pattern, StepPattern.parse(pattern).toString());
        assertThrows(IllegalArgumentException.class, () -> Step.parse(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SESSION_0", "SESSION_0+", "SESSION+", "REVIEW+", "CONSULTATION"})
    void anyOtherStepIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> StepPattern.parse(pattern));
    }

    @Test
    void theSessionBeforeIsNoEventOfItsOwn() {
        assertThrows(
                IllegalArgumentException.class, () -> Event.parse("PREVIOUS_SESSION@2026-01-07"));
    }
}
