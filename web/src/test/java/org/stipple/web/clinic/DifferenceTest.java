package org.stipple.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void onlyWhatChangedIsADifference() {
        Map<String, String> before = Map.of("name", "Room 1", "state", "On");
        Map<String, String> now = Map.of("name", "Room 1", "state", "Switched off");

        assertEquals(
                List.of(new Difference("state", "On", "Switched off")),
                Difference.between(before, now));
    }

    @Test
    void whatIsStoredForTheFirstTimeWasNothingBefore() {
        assertEquals(
                List.of(new Difference("name", "", "Dot & Line")),
                Difference.between(Map.of(), Map.of("name", "Dot & Line")));
    }
}
