package org.stipple.web.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stipple.timing.Bound;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Severity;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;
import org.stipple.web.words.Wording;

class FindingWordsTest {

    private static final LocalDate WED_14_JAN = LocalDate.of(2026, 1, 14);
    private static final Event SESSION_2 = Event.parse("SESSION_2@2025-12-23");

    private final FindingWords words = new FindingWords(new Wording(Locale.UK, WED_14_JAN));

    @Test
    void boundsAreDaysInTheOrderOfTheRule() {
        Finding finding =
                found(
                        Map.of(
                                Bound.ABSOLUTE_MINIMUM, day("2026-01-06"),
                                Bound.MINIMUM, day("2026-01-13"),
                                Bound.RECOMMENDED_FROM, day("2026-01-20"),
                                Bound.RECOMMENDED_TO, day("2026-02-03"),
                                Bound.MAXIMUM, day("2026-03-23")),
                        false);

        assertEquals(
                List.of(
                        new BoundLine("Absolute minimum", "Tue 6 Jan"),
                        new BoundLine("Minimum", "Tue 13 Jan"),
                        new BoundLine("Recommended", "Tue 20 Jan – Tue 3 Feb"),
                        new BoundLine("Maximum", "Mon 23 Mar")),
                words.bounds(finding));
        assertEquals("session 2, Tue 23 Dec 2025", words.countedFrom(finding));
        assertEquals(
                "from session 2, Tue 23 Dec 2025: absolute minimum Tue 6 Jan, minimum Tue 13 Jan,"
                        + " recommended Tue 20 Jan – Tue 3 Feb, maximum Mon 23 Mar",
                words.sentence(finding));
    }

    @Test
    void anAbsoluteMinimumThatIsTheMinimumIsSaidOnce() {
        Finding finding =
                found(
                        Map.of(
                                Bound.ABSOLUTE_MINIMUM,
                                day("2026-01-06"),
                                Bound.MINIMUM,
                                day("2026-01-06")),
                        false);

        assertEquals(List.of(new BoundLine("Minimum", "Tue 6 Jan")), words.bounds(finding));
    }

    @Test
    void graceThatWasTakenAwayIsSaid() {
        List<BoundLine> lines = words.bounds(found(Map.of(Bound.MINIMUM, day("2026-01-06")), true));

        assertEquals("No grace: the session before was itself too soon", lines.get(1).label());
    }

    @Test
    void aGateIsMetOrNotThereYet() {
        Finding missing = finding(List.of(), Window.EMPTY, Verdict.MISSING, false);

        assertEquals(List.of(new BoundLine("Gate met", "")), words.bounds(found(Map.of(), false)));
        assertEquals(List.of(new BoundLine("Not there yet", "")), words.bounds(missing));
        assertEquals("session 2", words.countedFrom(missing));
    }

    @Test
    void anObservationThatAClinicAddedIsReadable() {
        assertEquals("hair dye", words.name(EventName.observation("HAIR_DYE")));
        assertEquals("sunburn", words.name(EventName.observation("SUNBURN")));
    }

    private static Finding found(Map<Bound, LocalDate> days, boolean graceWithheld) {
        return finding(List.of(SESSION_2), new Window(days), Verdict.RECOMMENDED, graceWithheld);
    }

    private static Finding finding(
            List<Event> anchors, Window window, Verdict verdict, boolean graceWithheld) {
        return new Finding(
                "HO-S2-S3",
                List.of(SESSION_2.name()),
                anchors,
                window,
                graceWithheld,
                verdict,
                Severity.OVERRIDABLE,
                "Four weeks let the dots fade.");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
