package org.stipple.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a draft, typed in words and kept as rules write them. */
class CellWordsTest {

    private static final CellWords WORDS =
            new CellWords(
                    new RuleWords(
                            Locale.UK,
                            Map.of("SCARRING", "Scarring"),
                            Map.of("SUNBURN", "Sunburn", "LOOKED_AT", "Review")));

    @ParameterizedTest(name = "{0}: {1} is {2}, shown as {3}")
    @CsvSource({
        "step, 'session 2', SESSION_2, Session 2",
        "step, Session 4 or later, SESSION_4+, Session 4 or later",
        "from, 'Session 1, touch-up', SESSION_1|TOUCH_UP, 'Session 1, Touch-up'",
        "from, sunburn, OBSERVATION:SUNBURN, Sunburn",
        "when, scarring, SCARRING, Scarring",
        "minimum, 2 weeks, P2W, 2 weeks",
        "minimum, P2W, P2W, 2 weeks",
        "minimum, '14 d', P14D, 14 days",
        "step, the ninth, the_ninth, the_ninth",
    })
    void aCellIsReadInWordsAndInCodes(String column, String typed, String written, String shown) {
        assertEquals(written, WORDS.written(column, typed));
        assertEquals(shown, WORDS.shown(column, written));
    }

    @Test
    void anObservationThatIsNamedLikeAnEventIsNotReadAsTheEvent() {
        assertEquals("REVIEW", WORDS.written("from", "Review"));
        assertEquals("Review (observed)", WORDS.shown("from", "OBSERVATION:LOOKED_AT"));
        assertEquals("OBSERVATION:LOOKED_AT", WORDS.written("from", "Review (observed)"));
    }
}
