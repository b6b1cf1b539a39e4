package org.stipple.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stipple.timing.Bound;
import org.stipple.timing.Bounds;
import org.stipple.timing.EventName;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Protocol;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Severity;
import org.stipple.timing.Step;
import org.stipple.timing.StepPattern;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.TimingRule;

/** A judgement that is kept reads as it was written. */
class JudgementJsonTest {

    private static final LocalDate WED_2026_01_14 = LocalDate.of(2026, 1, 14);

    @Test
    void aJudgementComesBackWithItsFindings() {
        Judgement judgement = judged("SESSION_1@2026-01-07");

        assertEquals(judgement, JudgementJson.read(JudgementJson.write(judgement)));
        assertEquals(2, judgement.findings().size());
    }

    @Test
    void aMissingAnchorComesBackMissing() {
        Judgement judgement = judged("");

        assertEquals(judgement, JudgementJson.read(JudgementJson.write(judgement)));
        assertEquals(List.of(), judgement.findings().get(0).anchors());
    }

    private static Judgement judged(String history) {
        Protocol protocol =
                new Protocol(
                        "house",
                        List.of(
                                rule("A", "SESSION_1", Map.of()),
                                rule(
                                        "B \"quoted\" ß",
                                        "SESSION_1",
                                        Map.of(
                                                Bound.MINIMUM, RulePeriod.parse("P7D"),
                                                Bound.MAXIMUM, RulePeriod.parse("P6W")))));
        Inquiry inquiry = new Inquiry(protocol, Set.of(), Timeline.parse(history), Step.session(2));
        return TimingEvaluator.judge(inquiry, WED_2026_01_14);
    }

    private static TimingRule rule(String code, String from, Map<Bound, RulePeriod> periods) {
        return new TimingRule(
                code,
                false,
                List.of(EventName.parse(from)),
                List.of(),
                List.of(StepPattern.parse("SESSION_2")),
                Set.of(),
                true,
                false,
                new Bounds(periods),
                Severity.OVERRIDABLE,
                "A week, \"at least\".");
    }
}
