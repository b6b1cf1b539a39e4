package org.stipple.scheduling.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.catalogue.visit.VisitKind;

class VisitStepTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"CONSULTATION", "PATCH_TEST_READING", "SESSION_2", "TOUCH_UP_12", "REVIEW"})
    void whatIsWrittenIsReadAgain(String text) {
        assertEquals(Optional.of(text), VisitStep.find(text).map(VisitStep::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "SESSION", "SESSION_0", "SESSION_100", "REVIEW_1", "session_1", "MOVED"})
    void anythingElseIsNoStep(String text) {
        assertEquals(Optional.empty(), VisitStep.find(text));
    }

    @Test
    void aSessionIsCountedAndAReviewIsNot() {
        assertThrows(IllegalArgumentException.class, () -> VisitStep.of(VisitKind.SESSION));
        assertThrows(IllegalArgumentException.class, () -> new VisitStep(VisitKind.REVIEW, 1));
    }

    @Test
    void onlyConsultationsAndPatchTestsAreNotJudged() {
        assertEquals(Optional.empty(), VisitStep.of(VisitKind.CONSULTATION).judged());
        assertEquals(Optional.empty(), VisitStep.of(VisitKind.PATCH_TEST).judged());
        assertEquals("SESSION_3", VisitStep.session(3).judged().orElseThrow().toString());
    }
}
