package org.stipple.security.lockout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,15", "50,15", "1000000,15"})
    void the_wait_doubles_with_each_failure_after_the_fourth_up_to_fifteen_minutes(
            int failures, int minutes) {
        Optional<Duration> wait = LockOut.after(failures);

        assertEquals(Duration.ofMinutes(minutes), wait.orElse(Duration.ZERO));
    }
}
