package org.stipple.policy.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ShippedTest {

    @Test
    void thereIsOneSetOfGates() {
        assertEquals(
                List.of("gates"),
                Shipped.heads().stream()
                        .filter(ProtocolHead::isGates)
                        .map(ProtocolHead::id)
                        .toList());
    }

    @Test
    void normsThatAreNotStatedAreNotThere() {
        Norms derma = Shipped.content("7derma").norms();

        assertEquals(OptionalInt.of(3), derma.find(Norm.SESSIONS_MINIMUM));
        assertEquals(OptionalInt.empty(), derma.find(Norm.SESSIONS_MAXIMUM));
    }

    @Test
    void stepsAndCareBelongToTheirProtocol() {
        assertEquals(
                List.of("CONSULTATION", "SESSION_1", "SESSION_2", "SESSION_3"),
                Shipped.steps("7derma").stream().map(StepRow::step).toList());
        assertEquals(15, Shipped.care("house").size());
        assertEquals(List.of(), Shipped.care("vinci"));
    }

    @Test
    void aRowIsWrittenBackAsItWasRead() {
        RuleRow touchUp =
                Shipped.rules("house").stream()
                        .filter(row -> row.code().equals("HO-TOUCH-UP"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("COURSE_END|TOUCH_UP", touchUp.from());
        assertEquals("P10Y", touchUp.period(org.stipple.timing.Bound.UNTIL));
        assertTrue(touchUp.toRule(false).required());
    }
}
