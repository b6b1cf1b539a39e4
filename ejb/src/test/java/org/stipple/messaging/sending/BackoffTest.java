package org.stipple.messaging.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT15M", "4, PT1H", "5, PT4H", "6, PT12H", "7, ", "8, "})
    void each_try_in_vain_waits_longer_until_there_were_enough(int tries, Duration wait) {
        assertEquals(Optional.ofNullable(wait), Backoff.after(tries));
    }
}
