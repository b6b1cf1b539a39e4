package org.stipple.web.policy.tryit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stipple.timeline.comparison.ComparedLine;
import org.stipple.timeline.comparison.Comparison;
import org.stipple.timing.Finding;
import org.stipple.timing.TimingRule;
import org.stipple.web.judgement.RuleSources;
import org.stipple.web.words.Words;

/** Tells the reasons of a comparison, protocol by protocol. */
@RequestScoped
public class Reasons {

    @Inject private RuleSources sources;
    @Inject private Words words;

    /**
     * A line for each protocol, in the comparison's order.
     *
     * @param sentence says a rule in words
     */
    public List<WhyLine> of(Comparison comparison, Function<TimingRule, String> sentence) {
        return comparison.lines().stream().map(line -> line(line, sentence)).toList();
    }

    private WhyLine line(ComparedLine line, Function<TimingRule, String> sentence) {
        List<Finding> findings =
                line.judgement().map(judgement -> judgement.findings()).orElse(List.of());
        return new WhyLine(
                title(line),
                line.verdict(),
                findings,
                sources.of(line.by()),
                sentences(line, sentence));
    }

    private String title(ComparedLine line) {
        String version =
                words.wording()
                        .text(
                                line.of().draft() ? "compare.text.draft" : "compare.text.version",
                                line.of().number());
        return words.wording().text("compare.label.why", line.of().name(), version);
    }

    private static Map<String, String> sentences(
            ComparedLine line, Function<TimingRule, String> sentence) {
        List<String> spoken =
                line.judgement().stream()
                        .flatMap(judgement -> judgement.findings().stream())
                        .map(Finding::code)
                        .toList();
        return line.by().protocol().rules().stream()
                .filter(rule -> spoken.contains(rule.code()))
                .collect(Collectors.toMap(TimingRule::code, sentence, (one, other) -> one));
    }
}
