package org.stipple.report.cover;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.report.frame.ChartShape;
import org.stipple.report.frame.Column;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Measure;
import org.stipple.report.frame.Question;
import org.stipple.report.frame.Report;
import org.stipple.report.frame.ReportShape;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.TileShape;
import org.stipple.report.frame.TileShape.Better;
import org.stipple.report.frame.Unit;

/**
 * Sessions and touch-ups that were done without what the rules of their day asked for: a
 * consultation, a patch test or waiver that was valid, a consent in force; or inside a block. What
 * was recorded, corrected or withdrawn later counts only as far as it bears on that day. A fact on
 * which no version was in force is not judged, and neither covered nor not.
 *
 * <p>At which site a session was that nobody booked is not known.
 */
@ApplicationScoped
public class CoverReport implements Report {

    private static final Measure DONE = Measure.count("done", "true");
    private static final Measure COVERED = Measure.count("covered", "s.judged and not s.gap");
    private static final Measure JUDGED = Measure.count("judged", "s.judged").besides();
    private static final Measure GAPS = Measure.count("gaps", "s.gap");
    private static final Measure CONSULTATION = Measure.count("consultation", "s.consultation");
    private static final Measure TEST = Measure.count("test", "s.test");
    private static final Measure CONSENT = Measure.count("consent", "s.consent");
    private static final Measure BLOCK = Measure.count("block", "s.block");
    private static final Measure SAID = Measure.count("said", "s.gap and s.why <> ''").besides();
    private static final Measure UNSAID =
            Measure.count("unsaid", "s.gap and s.why = ''").whereAny();
    private static final Measure LATER =
            Measure.count("later", "s.judged and s.refused_then and not s.gap").whereAny();
    private static final Measure NOT_JUDGED = Measure.count("notJudged", "not s.judged").whereAny();
    private static final Measure COVERED_SHARE =
            Measure.share("coveredShare", Unit.PERCENT, COVERED, JUDGED).besides();

    private static final ReportShape SHAPE =
            new ReportShape(
                    Span.LAST_12_MONTHS,
                    List.of(
                            Dimension.SITE,
                            Dimension.PERSON,
                            Dimension.codes(
                                    "step",
                                    "SESSION_1",
                                    "SESSION_2",
                                    "SESSION_3",
                                    "SESSION_MORE",
                                    "TOUCH_UP"),
                            Dimension.UNIT),
                    List.of("person", "step"),
                    List.of(
                            DONE,
                            COVERED,
                            GAPS,
                            CONSULTATION,
                            TEST,
                            CONSENT,
                            BLOCK,
                            UNSAID,
                            LATER,
                            NOT_JUDGED,
                            JUDGED,
                            SAID,
                            COVERED_SHARE),
                    List.of(
                            TileShape.of("coveredShare", Better.MORE).with("gaps"),
                            TileShape.of("consultation", Better.LESS),
                            TileShape.of("test", Better.LESS),
                            TileShape.of("consent", Better.LESS),
                            TileShape.of("block", Better.LESS)),
                    ChartShape.overTime("gaps", "said", "unsaid"),
                    List.of(
                            Column.day("day"),
                            Column.client(),
                            Column.code("step"),
                            Column.code("gaps"),
                            Column.text("person_name"),
                            Column.text("recorded_name"),
                            Column.text("why"),
                            Column.text("site_name")));

    @Inject private CoverJudge judge;

    @Override
    public String name() {
        return "cover";
    }

    @Override
    public ReportShape shape() {
        return SHAPE;
    }

    @Override
    public String source() {
        return Deeds.SELECT;
    }

    /** The sessions that have each gap, with blanks between. */
    @Override
    public Map<String, Object> parameters(Question question) {
        Map<Long, Set<CoverGap>> gaps = judge.gaps(question.period());
        return Stream.of(CoverGap.values())
                .collect(
                        toMap(
                                gap -> gap.name().toLowerCase(Locale.ROOT),
                                gap -> sessionsWith(gap, gaps)));
    }

    private static String sessionsWith(CoverGap gap, Map<Long, Set<CoverGap>> gaps) {
        return gaps.entrySet().stream()
                .filter(each -> each.getValue().contains(gap))
                .map(each -> each.getKey().toString())
                .collect(joining(" "));
    }
}
