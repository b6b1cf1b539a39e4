package org.stipple.web.policy.tryit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stipple.timing.Timeline;
import org.stipple.web.words.Wording;

class TryChecksTest {

    private static final LocalDate FRI_9_JAN = LocalDate.of(2026, 1, 9);

    private static List<TryFault> faults(String history, LocalDate day) {
        TryForm form = new TryForm();
        form.take(Timeline.parse(history).events());
        form.setDay(day);
        return new TryChecks(form, new Wording(Locale.UK, FRI_9_JAN)).faults();
    }

    private static TryFault fault(String field, String key, String place) {
        return new TryFault(field, "tryit.message." + key, place);
    }

    @Test
    void aDayOfTheHistoryOrAfterItCanBeAskedAbout() {
        assertEquals(List.of(), faults("SESSION_1@2026-01-09", FRI_9_JAN));
        assertEquals(List.of(), faults("", FRI_9_JAN.plusYears(5)));
    }

    @Test
    void aDayBeforeTheFirstEventIsRefusedWithTheFirstThatIsGood() {
        assertEquals(
                List.of(fault("day", "beforeAnything", "Fri 9 Jan 2026")),
                faults("SESSION_2@2026-01-19 SESSION_1@2026-01-09", FRI_9_JAN.minusDays(1)));
    }

    @Test
    void noDayAndADayOutOfReachAreRefused() {
        assertEquals(List.of(new TryFault("day", "tryit.message.noDay", "")), faults("", null));
        assertEquals(
                List.of(fault("day", "tooFar", "Thu 9 Jan 2031")),
                faults("", LocalDate.of(2031, 1, 10)));
        assertEquals(
                List.of(fault("day", "tooLongAgo", "Mon 1 Jan 1990")),
                faults("", LocalDate.of(1989, 12, 31)));
    }

    @Test
    void anEventOutOfReachIsToldInItsOwnLine() {
        assertEquals(
                List.of(fault("rows:1:on", "tooFar", "Thu 9 Jan 2031")),
                faults("SESSION_1@2026-01-09 SESSION_2@2190-01-01", FRI_9_JAN));
    }
}
