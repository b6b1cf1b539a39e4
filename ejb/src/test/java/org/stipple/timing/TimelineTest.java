package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Event FIRST = Event.parse("SESSION_1@2026-01-07");
    private static final Event SECOND = Event.parse("SESSION_2@2026-01-14");

    @Test
    void theOrderInWhichEventsAreGivenDoesNotMatter() {
        assertEquals(Timeline.of(FIRST, SECOND), Timeline.of(SECOND, FIRST));
        assertEquals(Timeline.of(FIRST, SECOND), Timeline.EMPTY.with(SECOND).with(FIRST));
    }

    @Test
    void isReadAsCasesWriteIt() {
        assertEquals(
                Timeline.of(FIRST, SECOND),
                Timeline.parse(" SESSION_2@2026-01-14  SESSION_1@2026-01-07 "));
        assertEquals(
                Timeline.of(FIRST, SECOND),
                Timeline.parse("SESSION_1@2026-01-07\n  SESSION_2@2026-01-14"));
        assertEquals(Timeline.EMPTY, Timeline.parse("  "));
    }

    @Test
    void losesOneOfTwoEqualEvents() {
        assertEquals(Timeline.of(FIRST), Timeline.of(FIRST, FIRST).without(FIRST));
    }

    @Test
    void doesNotLoseWhatItDoesNotHave() {
        Timeline timeline = Timeline.of(FIRST);

        assertThrows(IllegalArgumentException.class, () -> timeline.without(SECOND));
    }

    @Test
    void holdsADayToItsEnd() {
        assertEquals(List.of(FIRST), Timeline.of(FIRST, SECOND).upTo(FIRST.day()).events());
        assertEquals(List.of(), Timeline.of(FIRST, SECOND).upTo(FIRST.day().minusDays(1)).events());
    }
}
