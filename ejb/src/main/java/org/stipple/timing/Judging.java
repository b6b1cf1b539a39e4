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

    private static final Comparator<TimingRule> MOST_TAGS_FIRST =
            Comparator.comparingInt((TimingRule rule) -> rule.when().size()).reversed();

    private final Protocol protocol;
    private final Set<String> tags;
    private final Map<Past, Boolean> graceWithheld = new HashMap<>();

    /** What decides whether there are grace days after these events. */
    private record Past(List<Event> anchors, Timeline timeline) {}

    /**
     * A rule that speaks, with the events that it counts from; none where it is required and they
     * are missing.
     */
    private record SpeakingRule(TimingRule rule, List<EventName> from, List<Event> anchors) {

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
        List<Finding> findings = new ArrayList<>();
        for (SpeakingRule speaking : speakingRules(step, day, timeline)) {
            findings.add(finding(speaking, day, timeline));
        }
        return findings;
    }

    private Finding finding(SpeakingRule speaking, LocalDate day, Timeline timeline) {
        Window bounds = speaking.window();
        boolean graceWithheld = bounds.hasGrace() && isAnyTooSoon(speaking.anchors(), timeline);
        Window window = graceWithheld ? bounds.withoutGrace() : bounds;
        TimingRule rule = speaking.rule();
        return new Finding(
                rule.code(),
                speaking.from(),
                speaking.anchors(),
                findEnd(rule, day, timeline)
                        .map(end -> window.with(Bound.UNTIL, end))
                        .orElse(window),
                graceWithheld,
                speaking.isMissing() ? Verdict.MISSING : window.verdictOn(day),
                rule.severity(),
                rule.guidance());
    }

    /** Paragraph 4: the kept rules that have an anchor, and the required ones that have none. */
    private List<SpeakingRule> speakingRules(Step step, LocalDate day, Timeline timeline) {
        List<SpeakingRule> speaking = new ArrayList<>();
        for (TimingRule rule : keptRules(step, day, timeline)) {
            List<EventName> from = step.resolve(rule.from());
            List<Event> anchors = anchors(from, step.resolve(rule.after()), day, timeline);
            if (rule.required() || !anchors.isEmpty()) {
                speaking.add(new SpeakingRule(rule, from, anchors));
            }
        }
        return speaking;
    }

    private static List<Event> anchors(
            List<EventName> from, List<EventName> after, LocalDate day, Timeline timeline) {
        Optional<LocalDate> anchor = timeline.findLatest(from, day);
        if (anchor.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> fence = timeline.findLatest(after, day);
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
                    && findEnd(rule, day, timeline).filter(day::isAfter).isEmpty()) {
                matching.add(rule);
            }
        }
        return matching;
    }

    /**
     * The last day of a rule that ends some time after the course; none before the course has
     * ended.
     */
    static Optional<LocalDate> findEnd(TimingRule rule, LocalDate day, Timeline timeline) {
        return rule.bounds()
                .find(Bound.UNTIL)
                .flatMap(
                        until ->
                                timeline.findLatest(List.of(EventName.COURSE_END), day)
                                        .map(until::after));
    }

    /**
     * Paragraph 5: no grace after a session that was itself too soon. That session is judged on its
     * own day, with neither itself nor those already being judged on the way here in the timeline,
     * so this comes to an end.
     */
    private boolean isAnyTooSoon(List<Event> anchors, Timeline timeline) {
        for (Event anchor : anchors) {
            if (anchor.name().isSession() && wasTooSoon(anchor, timeline.before(anchor))) {
                return true;
            }
        }
        return false;
    }

    private boolean wasTooSoon(Event session, Timeline before) {
        Step step = Step.session(session.name().session());
        for (SpeakingRule speaking : speakingRules(step, session.day(), before)) {
            if (isTooSoon(speaking, session.day(), before)) {
                return true;
            }
        }
        return false;
    }

    /** Looks further back only where the grace days decide. */
    private boolean isTooSoon(SpeakingRule speaking, LocalDate day, Timeline timeline) {
        Window window = speaking.window();
        boolean tooSoon = window.verdictOn(day) == Verdict.TOO_SOON;
        boolean tooSoonWithoutGrace = window.withoutGrace().verdictOn(day) == Verdict.TOO_SOON;
        boolean graceDecides = tooSoon != tooSoonWithoutGrace;
        return graceDecides && isGraceWithheld(new Past(speaking.anchors(), timeline))
                ? tooSoonWithoutGrace
                : tooSoon;
    }

    // Remembered, since rules that share an anchor would double the work at every session back.
    private boolean isGraceWithheld(Past past) {
        Boolean known = graceWithheld.get(past);
        if (known == null) {
            known = isAnyTooSoon(past.anchors(), past.timeline());
            graceWithheld.put(past, known);
        }
        return known;
    }
}
