package org.stipple.web.policy;

import java.util.ArrayList;
import java.util.List;
import org.stipple.timing.Bound;
import org.stipple.timing.Bounds;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Severity;
import org.stipple.timing.TimingRule;

/** A rule as a person would say it: what it asks, what follows otherwise, and when it holds. */
public final class RuleSentence {

    private final RuleWords words;
    private final TimingRule rule;
    private final Bounds bounds;

    public RuleSentence(RuleWords words, TimingRule rule) {
        this.words = words;
        this.rule = rule;
        this.bounds = rule.bounds();
    }

    /** The whole of it, in two to five sentences. */
    public String tell() {
        List<String> sentences = new ArrayList<>();
        sentences.add(isGate() ? gate() : days());
        if (!rule.after().isEmpty()) {
            sentences.add(words.text("rule.text.fence", words.latestOf(rule.after())));
        }
        sentences.add(otherwise());
        if (states(Bound.UNTIL)) {
            sentences.add(words.text("rule.text.until", period(Bound.UNTIL)));
        }
        if (!rule.when().isEmpty()) {
            sentences.add(holds());
        }
        return String.join(" ", sentences);
    }

    /** Whether it asks for an event rather than for a time between two. */
    private boolean isGate() {
        return rule.required()
                && !states(Bound.MINIMUM)
                && !states(Bound.ABSOLUTE_MINIMUM)
                && !states(Bound.RECOMMENDED_FROM)
                && !states(Bound.RECOMMENDED_TO);
    }

    private String gate() {
        return words.capital(
                words.text(
                        states(Bound.MAXIMUM) ? "rule.text.gateNoOlder" : "rule.text.gate",
                        words.steps(rule.steps()),
                        words.anyOf(rule.from()),
                        states(Bound.MAXIMUM) ? period(Bound.MAXIMUM) : ""));
    }

    private String days() {
        return words.capital(
                words.text(
                        "rule.text." + shape(),
                        words.steps(rule.steps()),
                        anchor(),
                        period(first()),
                        period(Bound.MINIMUM),
                        best(),
                        period(Bound.RECOMMENDED_FROM),
                        period(Bound.RECOMMENDED_TO),
                        states(Bound.MAXIMUM) ? 1 : 0,
                        period(Bound.MAXIMUM)));
    }

    private String anchor() {
        return rule.from().size() == 1
                ? words.latestOf(rule.from())
                : words.text("words.text.whicheverLater", words.latestOf(rule.from()));
    }

    /** By the first bound that is stated: the sentence's beginning. */
    private String shape() {
        if (hasGrace()) {
            return "graced";
        }
        if (states(first())) {
            return "notBefore";
        }
        if (states(Bound.RECOMMENDED_FROM) || states(Bound.RECOMMENDED_TO)) {
            return "best";
        }
        return "within";
    }

    private Bound first() {
        return states(Bound.ABSOLUTE_MINIMUM) ? Bound.ABSOLUTE_MINIMUM : Bound.MINIMUM;
    }

    private boolean hasGrace() {
        return states(Bound.ABSOLUTE_MINIMUM)
                && states(Bound.MINIMUM)
                && !period(Bound.ABSOLUTE_MINIMUM).equals(period(Bound.MINIMUM));
    }

    /** 0 nothing to add, 1 a first best day, 2 a last one, 3 both. */
    private int best() {
        RulePeriod minimum =
                bounds.find(Bound.MINIMUM)
                        .or(() -> bounds.find(Bound.ABSOLUTE_MINIMUM))
                        .orElse(null);
        boolean first =
                bounds.find(Bound.RECOMMENDED_FROM)
                        .filter(from -> !from.equals(minimum))
                        .isPresent();
        return (first ? 1 : 0) + (states(Bound.RECOMMENDED_TO) ? 2 : 0);
    }

    private String otherwise() {
        if (isGate()) {
            return words.text("rule.text.without." + rule.severity());
        }
        boolean strict = rule.severity() == Severity.BLOCK;
        int edges = (states(first()) ? 1 : 0) + (states(Bound.MAXIMUM) ? 2 : 0);
        if (strict && hasGrace()) {
            return words.text(
                    "rule.text.blockGrace",
                    edges,
                    period(Bound.ABSOLUTE_MINIMUM),
                    period(Bound.MAXIMUM),
                    period(Bound.MINIMUM));
        }
        boolean onlyAdvice = edges == 0 && rule.severity() != Severity.INFO;
        return words.text(
                "rule.text.outside." + (onlyAdvice ? Severity.WARN : rule.severity()),
                edges,
                states(Bound.MINIMUM) ? period(Bound.MINIMUM) : period(first()),
                period(Bound.MAXIMUM));
    }

    private String holds() {
        return words.text(
                rule.override() ? "rule.text.replaces" : "rule.text.holds",
                words.allTags(rule.when()),
                words.latestOf(rule.from()));
    }

    private boolean states(Bound bound) {
        return bounds.find(bound).isPresent();
    }

    private String period(Bound bound) {
        return bounds.find(bound).map(words::period).orElse("");
    }
}
