package org.stipple.web.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stipple.timing.Bound;
import org.stipple.timing.Severity;
import org.stipple.timing.TimingRule;

/**
 * A rule as the table shows it, every cell in words.
 *
 * @param bounds by bound; empty where none is stated
 * @param sentence the whole rule in words
 */
public record RuleLine(
        String code,
        String step,
        String from,
        List<String> tags,
        boolean override,
        Map<Bound, String> bounds,
        Severity severity,
        String sentence,
        String guidance) {

    static RuleLine of(RuleWords words, TimingRule rule) {
        Map<Bound, String> bounds = new EnumMap<>(Bound.class);
        Arrays.stream(Bound.values())
                .forEach(
                        bound ->
                                bounds.put(
                                        bound,
                                        rule.bounds().find(bound).map(words::period).orElse("")));
        return new RuleLine(
                rule.code(),
                words.capital(words.steps(rule.steps())),
                words.capital(words.latestOf(rule.from())),
                words.names(rule.when()),
                rule.override(),
                bounds,
                rule.severity(),
                new RuleSentence(words, rule).tell(),
                rule.guidance());
    }
}
