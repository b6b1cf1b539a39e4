package org.stipple.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The judging by the rules and tags of one inquiry; it lives for one judgement and remembers what
 * it found on the way.
 */
final class Judging {

    private static final List<EventName> COURSE_END = List.of(EventName.COURSE_END);
    private static final Comparator<TimingRule> MOST_TAGS_FIRST =
            Comparator.comparingInt((TimingRule rule) -> rule.when().size()).reversed();

    private final Protocol protocol;
    private final Set<String> tags;
    private final Map<Past, Boolean> tooSoon = new HashMap<>(4);

    /** A session, and what had happened, itself included, when it is asked after. */
    private record Past(Event session, Timeline timeline) {

        // A timeline's own would look at every event; its length tells them apart as well.
        @Override
        public int hashCode() {
            return 31 * session.hashCode() + timeline.events().size();
        }
    }

    /** A kept rule with the events that it counts from; none where they are missing. */
    private record AnchoredRule(TimingRule rule, List<EventName> from, List<Event> anchors) {

        /** Paragraph 4: a rule that has an anchor speaks, and a required one without. */
        boolean speaks() {
            return rule.required() || !isMissing();
        }

        boolean isMissing() {
            return anchors.isEmpty();
        }

        Window window() {
            return isMissing() ? Window.EMPTY : Window.of(rule.bounds(), anchors.get(0).day());
        }
    }

    Judging(Inquiry inquiry) {
        this.protocol = inquiry.protocol();
        this.tags = inquiry.tags();
    }

    List<Finding> findings(Step step, LocalDate day, Timeline timeline) {
        Timeline past = timeline.upTo(day);
        List<Finding> findings = new ArrayList<>();
        for (TimingRule rule : keptRules(step, day, past)) {
            AnchoredRule anchored = anchored(rule, step, past);
            if (anchored.speaks()) {
                findings.add(finding(anchored, day, past));
            }
        }
        return findings;
    }

    private Finding finding(AnchoredRule anchored, LocalDate day, Timeline timeline) {
        Window bounds = anchored.window();
        boolean graceWithheld = bounds.hasGrace() && isAnyTooSoon(anchored.anchors(), timeline);
        Window window = graceWithheld ? bounds.withoutGrace() : bounds;
        TimingRule rule = anchored.rule();
        Optional<LocalDate> end = findEnd(rule, timeline);
        return new Finding(
                rule.code(),
                anchored.from(),
                anchored.anchors(),
                end.isPresent() ? window.with(Bound.UNTIL, end.get()) : window,
                graceWithheld,
                anchored.isMissing() ? Verdict.MISSING : window.verdictOn(day),
                rule.severity(),
                rule.guidance());
    }

    private static AnchoredRule anchored(TimingRule rule, Step step, Timeline timeline) {
        List<EventName> from = step.resolve(rule.from());
        return new AnchoredRule(rule, from, anchors(from, step.resolve(rule.after()), timeline));
    }

    private static List<Event> anchors(
            List<EventName> from, List<EventName> after, Timeline timeline) {
        Optional<LocalDate> anchor = timeline.findLatest(from);
        if (anchor.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> fence = timeline.findLatest(after);
        boolean shutOut = fence.isPresent() && anchor.get().isBefore(fence.get());
        return shutOut ? List.of() : timeline.on(anchor.get(), from);
    }

    /**
     * Paragraph 3: an override, the one with the most tags, replaces the rules that it competes
     * with.
     */
    private List<TimingRule> keptRules(Step step, LocalDate day, Timeline timeline) {
        List<TimingRule> matching = matchingRules(step, day, timeline);
        List<TimingRule> overrides = new ArrayList<>(0);
        for (TimingRule rule : matching) {
            if (rule.override()) {
                overrides.add(rule);
            }
        }
        if (!overrides.isEmpty()) {
            overrides.sort(MOST_TAGS_FIRST);
            matching.removeIf(rule -> !isKept(rule, overrides));
        }
        return matching;
    }

    private boolean isKept(TimingRule rule, List<TimingRule> overrides) {
        TimingRule strongest = null;
        for (TimingRule override : overrides) {
            if (override.competesWith(rule)) {
                if (strongest == null) {
                    strongest = override;
                } else if (override.when().size() == strongest.when().size()) {
                    throw new FaultyProtocolException(protocol.id(), strongest, override);
                }
            }
        }
        return strongest == null || strongest.equals(rule);
    }

    /** Paragraph 2: the step fits, all its tags are on the course, its end has not passed. */
    private List<TimingRule> matchingRules(Step step, LocalDate day, Timeline timeline) {
        List<TimingRule> matching = new ArrayList<>();
        for (TimingRule rule : protocol.rules()) {
            if (rule.governs(step, tags)
                    && findEnd(rule, timeline).filter(day::isAfter).isEmpty()) {
                matching.add(rule);
            }
        }
        return matching;
    }

    /**
     * The last day of a rule that ends some time after the course; none before the course has
     * ended.
     */
    static Optional<LocalDate> findEnd(TimingRule rule, Timeline timeline) {
        return rule.bounds()
                .find(Bound.UNTIL)
                .flatMap(until -> timeline.findLatest(COURSE_END).map(until::after));
    }

    /**
     * Paragraph 5: no grace after a session that was itself too soon. That session is judged on its
     * own day, with neither itself nor those already being judged on the way here in the timeline,
     * so this comes to an end.
     */
    private boolean isAnyTooSoon(List<Event> anchors, Timeline timeline) {
        for (Event anchor : anchors) {
            if (anchor.name().isSession() && wasTooSoon(anchor, timeline)) {
                return true;
            }
        }
        return false;
    }

    // Remembered, since rules that share an anchor would double the work at every session back.
    private boolean wasTooSoon(Event session, Timeline timeline) {
        Past past = new Past(session, timeline);
        Boolean known = tooSoon.get(past);
        if (known == null) {
            known = isAnyRuleTooSoon(session, timeline.before(session));
            tooSoon.put(past, known);
        }
        return known;
    }

    private boolean isAnyRuleTooSoon(Event session, Timeline before) {
        Step step = Step.session(session.name().session());
        for (TimingRule rule : keptRules(step, session.day(), before)) {
            if (rule.bounds().hasMinimum()
                    && isTooSoon(anchored(rule, step, before), session.day(), before)) {
                return true;
            }
        }
        return false;
    }

    /** Looks further back only where the grace days decide. */
    private boolean isTooSoon(AnchoredRule anchored, LocalDate day, Timeline timeline) {
        Window window = anchored.window();
        boolean tooSoon = window.isTooSoon(day);
        boolean withoutGrace = window.isTooSoonWithoutGrace(day);
        return tooSoon != withoutGrace && isAnyTooSoon(anchored.anchors(), timeline)
                ? withoutGrace
                : tooSoon;
    }
}
