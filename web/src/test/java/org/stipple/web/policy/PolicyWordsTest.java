package org.stipple.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareSession;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.Norms;

/** Norms, care lines and appointments as a person reads them. */
class PolicyWordsTest {

    private static final RuleWords WORDS = new RuleWords(Locale.UK, Map.of(), Map.of());

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "-P7D, -P0D, 'from 7 days before to the same day, before it begins'",
        "-P1D, -P1D, the day before",
        "PT0H, PT24H, the first 24 hours after it",
        "P0D, P7D, from the same day to day 7",
        "P0D, COURSE_END, from the same day to the end of the course",
        "P5D, '', from day 5 on",
        "P1W, P2W, from day 7 to day 14",
        "PT12H, PT36H, from 12 hours after it to 36 hours after it",
        "PT24H, '', from 24 hours after it on",
        "PT0H, COURSE_END, from its end to the end of the course",
        "P1M, '', from 1 month after it on",
        "-P1M, -P1M, 1 month before",
    })
    void aCareLineSaysWhenItHolds(String starts, String ends, String words) {
        CareRow row = new CareRow("C", CareAction.AVOID, CareSession.EVERY, starts, ends, "Water");

        assertEquals(words, new CareWords(WORDS).when(row));
    }

    @Test
    void normsAreSaidAsFarAsTheyAreStated() {
        assertEquals(
                "2 to 4, typically 3",
                sessions(
                        Map.of(
                                Norm.SESSIONS_MINIMUM,
                                2,
                                Norm.SESSIONS_TYPICAL,
                                3,
                                Norm.SESSIONS_MAXIMUM,
                                4)));
        assertEquals(
                "exactly 3",
                sessions(
                        Map.of(
                                Norm.SESSIONS_MINIMUM,
                                3,
                                Norm.SESSIONS_TYPICAL,
                                3,
                                Norm.SESSIONS_MAXIMUM,
                                3)));
        assertEquals("at least 3", sessions(Map.of(Norm.SESSIONS_MINIMUM, 3)));
        assertEquals("typically 3", sessions(Map.of(Norm.SESSIONS_TYPICAL, 3)));
        assertEquals("", sessions(Map.of()));
    }

    private static String sessions(Map<Norm, Integer> stated) {
        return new NormWords(WORDS, new Norms(stated)).sessions();
    }

    @Test
    void anAppointmentIsNamed() {
        assertEquals("Consultation", WORDS.stepName("CONSULTATION"));
        assertEquals("Session 2", WORDS.stepName("SESSION_2"));
        assertEquals("Touch-up", WORDS.stepName("TOUCH_UP"));
    }
}
