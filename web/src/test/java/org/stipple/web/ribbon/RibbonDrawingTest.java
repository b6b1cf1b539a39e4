package org.stipple.web.ribbon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.web.ribbon.StoryFixture.WED_14_JAN;
import static org.stipple.web.ribbon.StoryFixture.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RibbonDrawingTest {

    @Test
    void whatHappenedIsDrawnInTheOrderOfDaysAndOneDayIsOneMark() {
        Plot far = drawing().draw(StoryFixture.course()).far();

        assertEquals(
                List.of(
                        "Consultation · Patch test",
                        "Test cleared · Consent",
                        "Session 1",
                        "Session 2",
                        "Review",
                        "Session 3"),
                far.events().stream().map(Plot.EventShape::name).toList());
        assertInOrder(far.events().stream().map(Plot.EventShape::x).toList());
    }

    @Test
    void aSessionIsANumberedDiscAndWhatIsBookedARing() {
        Plot far = drawing().draw(StoryFixture.course()).far();

        Plot.EventShape booked = far.events().get(5);
        assertEquals("3", booked.number());
        assertEquals("is-booked", booked.kind());
        assertEquals("Session 3\nThu 22 Jan, in 8 days\n10:00, Marta Nowak", booked.tip());
        assertEquals("", far.events().get(0).number());
    }

    @Test
    void aSessionAndAPaperOfOneDayShowTheSessionsNumber() {
        Plot far =
                drawing()
                        .draw(
                                StoryFixture.of(
                                        List.of(
                                                Mark.happened(WED_14_JAN, "Consent", 0),
                                                Mark.happened(WED_14_JAN, "Session 1", 1))))
                        .far();

        assertEquals("Session 1 · Consent", far.events().get(0).name());
        assertEquals("1", far.events().get(0).number());
    }

    @Test
    void bandsFollowEachOtherWithoutAGapAndRunOutOfThePicture() {
        List<Plot.BandShape> bands = drawing().draw(StoryFixture.course()).far().bands();

        assertEquals(
                List.of("too-soon", "grace", "early", "recommended", "late", "lapsed"),
                bands.stream().map(Plot.BandShape::kind).toList());
        IntStream.range(1, bands.size())
                .forEach(
                        i ->
                                assertEquals(
                                        number(bands.get(i - 1).x())
                                                + number(bands.get(i - 1).width()),
                                        number(bands.get(i).x()),
                                        0.02));
        Plot.BandShape last = bands.get(bands.size() - 1);
        assertEquals(100, number(last.x()) + number(last.width()), 0.02);
    }

    @Test
    void aBandsTipSaysItsDaysAndWhatBookingWouldMean() {
        List<Plot.BandShape> bands = drawing().draw(StoryFixture.course()).far().bands();

        assertEquals("Too soon until Mon 5 Jan\nNeeds an override", bands.get(0).tip());
        assertEquals("Recommended, Tue 20 Jan to Tue 3 Feb\nBooks at once", bands.get(3).tip());
        assertEquals("Lapsed from Tue 24 Mar\nNeeds an override", bands.get(5).tip());
    }

    @Test
    void betweenBandsStandsTheLastRecommendedDayAndElseTheFirstOfTheNext() {
        List<String> days =
                drawing().draw(StoryFixture.course()).far().bounds().stream()
                        .map(Plot.BoundShape::day)
                        .sorted()
                        .toList();

        assertEquals(List.of("13 Jan", "20 Jan", "23 Mar", "3 Feb", "6 Jan"), days);
    }

    @Test
    void theTooSoonDaysBeginAtTheSessionThatTheyAreCountedFrom() {
        Plot far = drawing().draw(StoryFixture.course()).far();

        assertEquals(far.lineTo(), far.bands().get(0).x());
        assertTrue(
                number(far.events().get(3).x()) > number(far.lineTo()),
                "session 2 lies on its band");
    }

    @Test
    void anEndThatNoRuleStatesRunsOutOfThePicture() {
        Plot small = drawing().drawSmall(StoryFixture.openEnd());

        Plot.BandShape recommended = small.bands().get(1);
        assertEquals(100, number(recommended.x()) + number(recommended.width()), 0.02);
        assertEquals("Recommended from Fri 16 Jan\nBooks at once", recommended.tip());
        assertEquals(List.of("16 Jan"), small.bounds().stream().map(Plot.BoundShape::day).toList());
    }

    @Test
    void aConflictIsFramedFromTheDayAfterTheLastBestDayToTheFirst() {
        Plot small = drawing().drawSmall(StoryFixture.conflict());

        assertEquals(1, small.conflicts().size());
        assertEquals(
                "No day from Wed 21 Jan to Sat 24 Jan pleases every rule",
                small.conflicts().get(0).tip());
        assertEquals(0, drawing().draw(StoryFixture.course()).far().conflicts().size());
    }

    @Test
    void theDaysOfAMissingGateAreOutlinedAndSaySo() {
        Plot small = drawing().drawSmall(StoryFixture.missing());

        assertTrue(small.onceMet());
        assertTrue(
                small.bands()
                        .get(0)
                        .tip()
                        .startsWith("Recommended until Mon 6 Jul, once what is missing is there"));
    }

    @Test
    void nearShowsTheLastSessionTodayAndTheEndOfTheBestDays() {
        Plot near = drawing().draw(StoryFixture.course()).near();

        assertEquals(
                List.of("Session 2", "Review", "Session 3"),
                near.events().stream().map(Plot.EventShape::name).toList());
        assertTrue(near.bounds().stream().anyMatch(bound -> bound.day().equals("3 Feb")));
        assertTrue(number(near.today().x()) > 0 && number(near.today().x()) < 100);
    }

    @Test
    void aCourseWithNothingYetIsDrawnAroundToday() {
        Plot far =
                drawing()
                        .draw(
                                new Story(
                                        "Empty",
                                        List.of(),
                                        List.of(),
                                        org.stipple.timing.Window.EMPTY,
                                        false))
                        .far();

        assertEquals(0, far.bands().size());
        assertEquals("100.00%", far.lineTo());
        assertTrue(number(far.today().x()) > 0 && number(far.today().x()) < 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 300, 340, 400, 480, 600, 760, 960, 1000, 1080, 1200, 1400})
    void labelsNeverOverlapHoweverWideTheDrawingIs(int width) {
        Random random = new Random(20260114);
        for (int round = 0; round < 60; round++) {
            Ribbon ribbon = drawing().draw(StoryFixture.of(someMarks(random)));
            assertApart(ribbon.near(), width);
            if (width >= 1000) {
                assertApart(ribbon.far(), width);
            }
        }
    }

    private static List<Mark> someMarks(Random random) {
        List<Mark> marks = new ArrayList<>();
        int count = 1 + random.nextInt(10);
        for (int i = 0; i < count; i++) {
            int ordinal = random.nextBoolean() ? i + 1 : 0;
            String name =
                    ordinal > 0
                            ? "Session " + ordinal
                            : List.of("Consent", "Patch test", "Review", "Consultation")
                                    .get(random.nextInt(4));
            Mark.State state =
                    i < count - 2
                            ? Mark.State.HAPPENED
                            : List.of(Mark.State.HAPPENED, Mark.State.BOOKED, Mark.State.HELD)
                                    .get(random.nextInt(3));
            marks.add(
                    new Mark(
                            WED_14_JAN.plusDays(random.nextInt(140) - 100),
                            name,
                            ordinal,
                            state,
                            ""));
        }
        return marks;
    }

    private static void assertApart(Plot plot, int width) {
        List<double[]> boxes =
                plot.events().stream()
                        .filter(event -> isShown(event.label().from(), width))
                        .flatMap(event -> boxes(event, width).stream())
                        .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertTrue(
                        isApart(boxes.get(i), boxes.get(j)),
                        "labels overlap at " + width + " px in " + plot.events());
            }
        }
    }

    private static boolean isShown(String from, int width) {
        return from.isEmpty()
                || !from.equals("from-never") && width >= Integer.parseInt(from.substring(5));
    }

    private static List<double[]> boxes(Plot.EventShape event, int width) {
        Plot.EventLabel label = event.label();
        double at = number(event.x()) * width / 100 + label.dx();
        return List.of(
                box(at, TextWidth.of(event.name(), 13, true), label.anchor(), label.nameY()),
                box(at, TextWidth.of(event.day(), 12, false), label.anchor(), label.dayY()));
    }

    private static double[] box(double at, int width, String anchor, int y) {
        double left =
                anchor.equals("start") ? at : anchor.equals("end") ? at - width : at - width / 2.0;
        return new double[] {left, left + width, y - 9, y + 2};
    }

    private static boolean isApart(double[] one, double[] other) {
        boolean sameEvent =
                one[0] == other[0]
                        || one[1] == other[1]
                        || Math.abs(one[0] + one[1] - other[0] - other[1]) < 1.5;
        return sameEvent
                || one[1] <= other[0]
                || other[1] <= one[0]
                || one[3] <= other[2]
                || other[3] <= one[2];
    }

    private static void assertInOrder(List<String> places) {
        IntStream.range(1, places.size())
                .forEach(i -> assertTrue(number(places.get(i - 1)) < number(places.get(i))));
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.substring(0, percent.length() - 1));
    }
}
