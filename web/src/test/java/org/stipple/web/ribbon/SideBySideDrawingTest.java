package org.stipple.web.ribbon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stipple.timeline.RulesInForce;
import org.stipple.timeline.comparison.AskComparison;
import org.stipple.timeline.comparison.CommonDays;
import org.stipple.timeline.comparison.ComparedLine;
import org.stipple.timeline.comparison.ComparedRules;
import org.stipple.timeline.comparison.ComparedSpan;
import org.stipple.timeline.comparison.Comparison;
import org.stipple.timeline.comparison.DayRun;
import org.stipple.timing.Band;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Protocol;
import org.stipple.timing.Severity;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;
import org.stipple.web.words.Wording;

class SideBySideDrawingTest {

    private static final LocalDate FRI_9_JAN = LocalDate.of(2026, 1, 9);
    private static final LocalDate FRI_16_JAN = LocalDate.of(2026, 1, 16);
    private static final LocalDate SAT_28_FEB = LocalDate.of(2026, 2, 28);
    private static final LocalDate HORIZON = LocalDate.of(2026, 5, 29);

    private static final List<Band> HOUSE =
            List.of(
                    band("2026-01-09", "2026-01-13", Verdict.TOO_SOON, Outcome.NEEDS_OVERRIDE),
                    band("2026-01-14", "2026-01-18", Verdict.GRACE, Outcome.NEEDS_OVERRIDE),
                    band("2026-01-19", "2026-01-23", Verdict.RECOMMENDED, Outcome.PERMITTED),
                    band("2026-01-24", "2026-05-29", Verdict.LATE, Outcome.WARNING));
    private static final List<Band> OPEN =
            List.of(
                    band("2026-01-09", "2026-01-15", Verdict.TOO_SOON, Outcome.NEEDS_OVERRIDE),
                    band("2026-01-16", "2026-05-29", Verdict.RECOMMENDED, Outcome.PERMITTED));
    private static final List<Band> LATER =
            List.of(
                    band("2026-01-09", "2026-01-31", Verdict.TOO_SOON, Outcome.NEEDS_OVERRIDE),
                    band("2026-02-01", "2026-05-29", Verdict.RECOMMENDED, Outcome.PERMITTED));
    private static final List<Band> SILENT =
            List.of(band("2026-01-09", "2026-05-29", Verdict.UNGOVERNED, Outcome.PERMITTED));

    private static Band band(String from, String to, Verdict verdict, Outcome outcome) {
        return new Band(LocalDate.parse(from), LocalDate.parse(to), verdict, outcome);
    }

    private static ComparedLine line(String name, boolean draft, List<Band> bands) {
        Band asked =
                bands.stream()
                        .filter(band -> !band.to().isBefore(FRI_16_JAN))
                        .findFirst()
                        .orElseThrow();
        Protocol none = new Protocol(name, List.of());
        boolean governed = asked.verdict() != Verdict.UNGOVERNED;
        return new ComparedLine(
                new ComparedRules(name, 1, 4, draft, none),
                new RulesInForce(1, 4, 0, 0, none),
                judgement(asked, governed),
                asked.verdict(),
                bands,
                governed);
    }

    private static Judgement judgement(Band asked, boolean governed) {
        Event session = Event.parse("SESSION_1@2026-01-09");
        Finding finding =
                new Finding(
                        "R",
                        List.of(session.name()),
                        List.of(session),
                        Window.EMPTY,
                        false,
                        asked.verdict(),
                        Severity.OVERRIDABLE,
                        "");
        return new Judgement(
                Step.session(2),
                FRI_16_JAN,
                asked.verdict(),
                asked.outcome(),
                Window.EMPTY,
                governed ? List.of(finding) : List.of());
    }

    private static SideBySide draw(ComparedLine... lines) {
        List<DayRun> agreed =
                CommonDays.recommendedByAll(
                        List.of(lines).stream()
                                .filter(ComparedLine::governed)
                                .map(ComparedLine::bands)
                                .toList());
        Comparison comparison =
                new Comparison(
                        new AskComparison(
                                Step.session(2), FRI_16_JAN, Timeline.EMPTY, Set.of(), false),
                        new ComparedSpan(FRI_9_JAN.minusDays(2), FRI_9_JAN, SAT_28_FEB, HORIZON),
                        List.of(lines),
                        agreed,
                        List.of());
        return new SideBySideDrawing(comparison, new Wording(Locale.UK, FRI_9_JAN)).draw();
    }

    private static double percent(String written) {
        return Double.parseDouble(written.replace("%", ""));
    }

    @Test
    void theDaysOfAllAreSaidOverTheirColumn() {
        SideBySide drawn = draw(line("House", true, HOUSE), line("Open", false, OPEN));

        assertEquals("Both: Mon 19 – Fri 23 Jan", drawn.agreement());
        assertEquals(1, drawn.agreed().size());
        assertTrue(drawn.agreementDrawn());
        assertEquals(drawn.agreed().get(0).x(), drawn.label().x());
        assertEquals(drawn.rows().get(0).bands().get(2).x(), drawn.agreed().get(0).x());
        assertEquals(drawn.rows().get(0).bands().get(2).width(), drawn.agreed().get(0).width());
    }

    @Test
    void whereNoDayPleasesAllASentenceSaysSo() {
        SideBySide drawn = draw(line("House", false, HOUSE), line("Later", false, LATER));

        assertEquals(
                "No day until Sat 28 Feb is recommended by both protocols.", drawn.agreement());
        assertEquals(List.of(), drawn.agreed());
        assertFalse(drawn.agreementDrawn());
    }

    @Test
    void anEndThatNobodyStatesIsNotMadeUp() {
        assertEquals(
                "Both: from Sun 1 Feb on",
                draw(line("Open", false, OPEN), line("Later", false, LATER)).agreement());
    }

    @Test
    void aProtocolThatIsSilentSaysSoInGreyAndCountsForNothing() {
        SideBySide drawn = draw(line("House", false, HOUSE), line("Silent", false, SILENT));

        SideBySide.Row silent = drawn.rows().get(1);
        assertEquals(Verdict.UNGOVERNED, silent.verdict());
        assertNull(silent.outcome());
        assertEquals(
                List.of("ungoverned"), silent.bands().stream().map(Plot.BandShape::kind).toList());
        assertEquals("The one that speaks: Mon 19 – Fri 23 Jan", drawn.agreement());
        assertEquals(
                "No protocol says anything of this step.",
                draw(line("Silent", false, SILENT)).agreement());
    }

    @Test
    void theAskedDayIsSaidByItsDistanceFromTheSession() {
        assertEquals(
                "Judged on Fri 16 Jan, 7 days after session 1",
                draw(line("House", false, HOUSE)).judged());
        assertEquals("Judged on Fri 16 Jan", draw(line("Silent", false, SILENT)).judged());
    }

    @Test
    void eachRowTellsItsVersionItsBandsAndTheSessionThatItCountsFrom() {
        SideBySide.Row row = draw(line("House", true, HOUSE)).rows().get(0);

        assertEquals("version 4, draft", row.version());
        assertEquals(
                "Too soon until Tue 13 Jan\nGrace, Wed 14 Jan to Sun 18 Jan\n"
                        + "Recommended, Mon 19 Jan to Fri 23 Jan\nLate from Sat 24 Jan",
                row.told());
        assertEquals(List.of("1"), row.anchors().stream().map(SideBySide.Anchor::number).toList());
        assertTrue(percent(row.anchors().get(0).x()) > percent(row.bands().get(0).x()));
    }

    @Test
    void theAxisCountsMondaysAndTheFlagKeepsInsideThePicture() {
        SideBySide drawn = draw(line("House", false, HOUSE));

        assertEquals("12 Jan", drawn.scale().get(0).month());
        assertEquals(7, drawn.scale().size());
        assertInside(drawn.asked(), 560);
        assertInside(drawn.askedNarrow(), 254);
    }

    private static void assertInside(Plot.TodayShape flag, int width) {
        double left = percent(flag.x()) * width / 100 + flag.left();
        assertTrue(left >= 0 && left + flag.width() <= width, flag + " in " + width + " px");
    }

    @Test
    void theLegendHasWhatIsSeenAndNothingElse() {
        assertEquals(
                List.of(
                        Verdict.TOO_SOON,
                        Verdict.GRACE,
                        Verdict.RECOMMENDED,
                        Verdict.LATE,
                        Verdict.UNGOVERNED),
                draw(line("House", false, HOUSE), line("Silent", false, SILENT)).legend());
    }
}
