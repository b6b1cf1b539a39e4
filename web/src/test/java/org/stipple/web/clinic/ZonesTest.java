package org.stipple.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private final Zones zones = new Zones();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lond, Europe/London",
        "LONDON, Europe/London",
        "new york, America/New_York",
        "asia/dub, Asia/Dubai",
        " berlin , Europe/Berlin"
    })
    void aZoneIsFoundByItsCityOrRegion(String typed, String first) {
        assertEquals(first, zones.find(typed).get(0));
    }

    @Test
    void aCityThatBeginsWithWhatIsTypedComesBeforeOneThatHoldsIt() {
        List<String> found = zones.find("paris");

        assertEquals("Europe/Paris", found.get(0));
        assertTrue(zones.find("ris").contains("Europe/Paris"));
    }

    @Test
    void nothingIsFoundForNoPlace() {
        assertEquals(List.of(), zones.find("atlantis"));
    }
}
