package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stipple.timing.Band;
import org.stipple.timing.Bound;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;
import org.stipple.web.words.Wording;

/** Stories to draw, all seen from Wednesday 14 January 2026. */
final class StoryFixture {

    static final LocalDate WED_14_JAN = LocalDate.of(2026, 1, 14);

    private StoryFixture() {}

    static RibbonDrawing drawing() {
        return new RibbonDrawing(new Wording(Locale.UK, WED_14_JAN));
    }

    static Story course() {
        return new Story("Course", marks(), thirdSession(), Window.EMPTY, false);
    }

    static Story of(List<Mark> marks) {
        return new Story("Course", marks, thirdSession(), Window.EMPTY, false);
    }

    static List<Mark> marks() {
        return List.of(
                Mark.happened(day("2025-10-28"), "Consultation", 0),
                Mark.happened(day("2025-10-28"), "Patch test", 0),
                Mark.happened(day("2025-11-12"), "Test cleared", 0),
                Mark.happened(day("2025-11-12"), "Consent", 0),
                Mark.happened(day("2025-12-09"), "Session 1", 1),
                Mark.happened(day("2025-12-23"), "Session 2", 2),
                Mark.happened(day("2026-01-13"), "Review", 0),
                Mark.booked(day("2026-01-22"), "Session 3", 3, "10:00, Marta Nowak"));
    }

    static List<Band> thirdSession() {
        return List.of(
                band("2025-12-23", "2026-01-05", Verdict.TOO_SOON, Outcome.NEEDS_OVERRIDE),
                band("2026-01-06", "2026-01-12", Verdict.GRACE, Outcome.NEEDS_OVERRIDE),
                band("2026-01-13", "2026-01-19", Verdict.EARLY, Outcome.WARNING),
                band("2026-01-20", "2026-02-03", Verdict.RECOMMENDED, Outcome.PERMITTED),
                band("2026-02-04", "2026-03-23", Verdict.LATE, Outcome.WARNING),
                band("2026-03-24", "2028-01-14", Verdict.LAPSED, Outcome.NEEDS_OVERRIDE));
    }

    static Story openEnd() {
        List<Band> bands =
                List.of(
                        band("2026-01-09", "2026-01-15", Verdict.TOO_SOON, Outcome.REFUSED),
                        band("2026-01-16", "2028-01-14", Verdict.RECOMMENDED, Outcome.PERMITTED));
        return new Story("Open", List.of(), bands, Window.EMPTY, false);
    }

    static Story conflict() {
        List<Band> bands =
                List.of(
                        band("2026-01-04", "2026-01-17", Verdict.TOO_SOON, Outcome.NEEDS_OVERRIDE),
                        band("2026-01-18", "2026-01-24", Verdict.EARLY, Outcome.WARNING),
                        band("2026-01-25", "2026-06-01", Verdict.LATE, Outcome.WARNING));
        Map<Bound, LocalDate> days =
                Map.of(
                        Bound.RECOMMENDED_TO,
                        day("2026-01-20"),
                        Bound.RECOMMENDED_FROM,
                        day("2026-01-25"));
        return new Story("Conflict", List.of(), bands, new Window(days), false);
    }

    static Story missing() {
        List<Band> bands =
                List.of(
                        band("2026-01-10", "2026-07-06", Verdict.RECOMMENDED, Outcome.PERMITTED),
                        band("2026-07-07", "2028-01-14", Verdict.LAPSED, Outcome.REFUSED));
        return new Story("Missing", List.of(), bands, Window.EMPTY, true);
    }

    static Band band(String from, String to, Verdict verdict, Outcome outcome) {
        return new Band(day(from), day(to), verdict, outcome);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
