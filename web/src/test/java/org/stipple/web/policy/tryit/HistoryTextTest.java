package org.stipple.web.policy.tryit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTextTest {

    private static HistoryText.Read read(String text) {
        return HistoryText.read(text, Set.of("SUNBURN"));
    }

    @Test
    void linesBlanksAndCommasStandBetweenEvents() {
        HistoryText.Read read =
                read(
                        " SESSION_1@2026-01-09\n\nCONSENT@2026-01-02, OBSERVATION:SUNBURN@2026-01-03 ");

        assertTrue(read.isGood());
        assertEquals(
                "CONSENT@2026-01-02 OBSERVATION:SUNBURN@2026-01-03 SESSION_1@2026-01-09",
                HistoryText.write(read.events(), " "));
    }

    @Test
    void nothingTypedIsAnEmptyHistory() {
        assertEquals(new HistoryText.Read(List.of(), HistoryText.Fault.NONE, ""), read(" \n "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SESSION_1, SHAPE",
        "SESION_1@2026-01-09, EVENT",
        "session_1@2026-01-09, EVENT",
        "PREVIOUS_SESSION@2026-01-09, EVENT",
        "OBSERVATION:TAN@2026-01-09, EVENT",
        "@2026-01-09, EVENT",
        "SESSION_1@2026-02-30, DAY",
        "SESSION_1@9 Jan, DAY",
        "SESSION_1@, DAY"
    })
    void whatCannotBeReadIsNamedWithItsReason(String text, HistoryText.Fault fault) {
        HistoryText.Read read = read("CONSENT@2026-01-02 " + text);

        assertEquals(fault, read.fault());
        assertEquals(text.replaceFirst(" .*", ""), read.part());
        assertEquals(List.of(), read.events());
    }

    @Test
    void aThousandEventsAreTooMany() {
        assertEquals(HistoryText.Fault.MANY, read("SESSION_1@2026-01-09 ".repeat(1000)).fault());
    }
}
