package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.ContendedException;
import org.stipple.platform.refusal.StaleException;

/** What lost a race is tried again, and nothing else is. */
class FreshAttemptsTest {

    private static Optional<String> after(RuntimeException... lost) {
        Deque<RuntimeException> left = new ArrayDeque<>(Arrays.asList(lost));
        return FreshAttempts.at(
                () -> {
                    if (!left.isEmpty()) {
                        throw left.remove();
                    }
                    return "moved";
                });
    }

    private static RuntimeException lost() {
        return new IllegalStateException("lost");
    }

    @Test
    void whoLostATimeARowOrTheDatabasesTurnTriesAgain() {
        assertEquals(Optional.of("moved"), after(new ContendedException(lost())));
        assertEquals(Optional.of("moved"), after(new StaleException()));
        assertEquals(
                Optional.of("moved"), after(new ConstraintException("booking_room_once", lost())));
        assertEquals(Optional.of("moved"), after(new StaleException(), new StaleException()));
    }

    @Test
    void whoLostThreeTimesIsToldSo() {
        assertEquals(
                Optional.empty(),
                after(new StaleException(), new StaleException(), new StaleException()));
    }

    @Test
    void whatIsWrongInItselfIsNotTriedAgain() {
        assertThrows(
                IllegalArgumentException.class,
                () -> after(new IllegalArgumentException(), new StaleException()));
    }
}
