package org.stipple.timeline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.policy.RuleSet;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.Band;
import org.stipple.timing.EventName;
import org.stipple.timing.FaultyProtocolException;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Protocol;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.TimingRule;
import org.stipple.timing.Verdict;

/** Puts one question to several protocols. Pure: no clock and no database. */
final class Comparing {

    private final AskComparison ask;
    private final RuleSet gates;

    /**
     * @param gates that join every protocol; null for none
     */
    Comparing(AskComparison ask, RuleSet gates) {
        this.ask = ask;
        this.gates = gates;
    }

    Comparison compare(List<ComparedRules> all) {
        List<Judgement> judged =
                all.stream().flatMap(rules -> find(joined(rules)).stream()).toList();
        ComparedSpan span = ComparedSpan.around(ask.day(), judged);
        List<ComparedLine> lines =
                all.stream()
                        .map(rules -> line(rules, span))
                        .sorted(Comparator.comparing(line -> line.isSilent()))
                        .toList();
        return new Comparison(ask, span, lines, agreed(lines, span), missing(judged));
    }

    private Optional<Judgement> find(Protocol protocol) {
        try {
            return Optional.of(judge(protocol));
        } catch (FaultyProtocolException contradiction) {
            return Optional.empty();
        }
    }

    private Judgement judge(Protocol protocol) {
        return TimingEvaluator.judge(inquiry(protocol), ask.day());
    }

    /**
     * A draft may contradict itself while it is written, on some days only; nothing is said then.
     */
    private ComparedLine line(ComparedRules rules, ComparedSpan span) {
        try {
            return judged(rules, span);
        } catch (FaultyProtocolException contradiction) {
            return new ComparedLine(rules, by(rules), null, Verdict.UNGOVERNED, List.of(), false);
        }
    }

    private ComparedLine judged(ComparedRules rules, ComparedSpan span) {
        Judgement joined = judge(joined(rules));
        List<Band> own = bands(rules.own(), span);
        return new ComparedLine(
                rules,
                by(rules),
                joined,
                neverGreen(judge(rules.own()).verdict(), joined.verdict()),
                bands(own, bands(joined(rules), span)),
                own.stream().anyMatch(band -> band.verdict() != Verdict.UNGOVERNED));
    }

    /** Gates that are met recommend nothing where the protocol itself is silent. */
    private static Verdict neverGreen(Verdict own, Verdict joined) {
        return own == Verdict.UNGOVERNED && joined == Verdict.RECOMMENDED ? own : joined;
    }

    private static List<Band> bands(List<Band> own, List<Band> joined) {
        List<Band> bands = new ArrayList<>();
        for (Slice slice : Slice.of(List.of(own, joined))) {
            Band told = slice.bands().get(1);
            Verdict verdict = neverGreen(slice.bands().get(0).verdict(), told.verdict());
            add(bands, new Band(slice.from(), slice.to(), verdict, told.outcome()));
        }
        return bands;
    }

    private List<Band> bands(Protocol protocol, ComparedSpan span) {
        return TimingEvaluator.bands(inquiry(protocol), span.from(), span.horizon());
    }

    private static void add(List<Band> bands, Band next) {
        int last = bands.size() - 1;
        if (last >= 0
                && bands.get(last).verdict() == next.verdict()
                && bands.get(last).outcome() == next.outcome()) {
            Band before = bands.get(last);
            bands.set(last, new Band(before.from(), next.to(), next.verdict(), next.outcome()));
        } else {
            bands.add(next);
        }
    }

    private static List<DayRun> agreed(List<ComparedLine> lines, ComparedSpan span) {
        List<List<Band>> speaking =
                lines.stream().filter(ComparedLine::governed).map(ComparedLine::bands).toList();
        return CommonDays.recommendedByAll(speaking).stream()
                .filter(run -> !run.from().isAfter(span.last()))
                .toList();
    }

    /** What the gates ask for and find missing, or too old to count. */
    private List<EventName> missing(List<Judgement> judged) {
        List<String> codes = gateRules().map(rule -> rule.code()).toList();
        return judged.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .filter(finding -> finding.isMissing() || finding.verdict() == Verdict.LAPSED)
                .filter(finding -> codes.contains(finding.code()))
                .map(finding -> finding.from().get(0))
                .distinct()
                .toList();
    }

    private Stream<TimingRule> gateRules() {
        return gates == null ? Stream.empty() : gates.protocol().rules().stream();
    }

    private RulesInForce by(ComparedRules rules) {
        return new RulesInForce(
                rules.versionId(),
                rules.number(),
                gates == null ? 0 : gates.gatesVersionId(),
                gates == null ? 0 : gates.gatesNumber(),
                joined(rules));
    }

    private Protocol joined(ComparedRules rules) {
        return gates == null ? rules.own() : rules.own().joinedWith(gates.protocol());
    }

    private Inquiry inquiry(Protocol protocol) {
        return new Inquiry(protocol, ask.tags(), ask.timeline(), ask.step());
    }
}
