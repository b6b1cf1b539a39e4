package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Twenty thousand attempts; a million of them are in the bench. After the others, to whom the
 * clinic would be a busy one from then on.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(ArquillianExtension.class)
class StormIT {

    private static final int ATTEMPTS = 20_000;

    @Inject private Storm storm;
    @Inject private SchedulingScene scene;
    @Inject private Invariants invariants;

    /** Of hundreds of people whom other tests left, each would be looked at for every refusal. */
    @BeforeEach
    void inASmallClinic() {
        scene.dismissStaff();
    }

    @Test
    void all_that_was_promised_is_kept_and_nothing_else_is_there() throws Exception {
        Storm.Outcome outcome = storm.rage(ATTEMPTS, scene.wednesdayIn(400), 1);

        assertEquals(List.of(), outcome.contradicted());
        assertEquals(List.of(), invariants.broken());
        assertTrue(
                outcome.answers().getOrDefault("Taken", 0) > ATTEMPTS / 10,
                () -> "the clinic was not too small: " + outcome.answers());
        assertEquals(
                ATTEMPTS, outcome.answers().values().stream().mapToInt(Integer::intValue).sum());
    }
}
