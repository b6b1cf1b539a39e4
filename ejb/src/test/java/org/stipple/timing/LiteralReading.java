package org.stipple.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The specification's chapter "Judging" read word by word, without any short cut: the oracle that
 * the evaluator is held against. Slow, and meant to be.
 */
record LiteralReading(Inquiry inquiry) {

    /** Own verdict and bounds of a rule that speaks. */
    record Said(
            TimingRule rule, Optional<LocalDate> anchor, Verdict verdict, List<LocalDate> bounds) {}

    List<Said> judge(LocalDate day) {
        return judge(inquiry.step(), day, inquiry.timeline().events());
    }

    /**
     * Whether a session before, and not the judged step itself, is claimed by two overrides. Who
     * looks back no further than the grace days need may not meet that fault.
     */
    boolean isFaultyBefore(LocalDate day) {
        try {
            judge(day);
            return false;
        } catch (FaultyProtocolException somewhere) {
            return !isFaulty(matching(inquiry.step(), day, upTo(day, inquiry.timeline().events())));
        }
    }

    private static boolean isFaulty(List<TimingRule> matching) {
        try {
            matching.forEach(rule -> isKept(rule, matching));
            return false;
        } catch (FaultyProtocolException here) {
            return true;
        }
    }

    private static List<Event> upTo(LocalDate day, List<Event> all) {
        return all.stream().filter(event -> !event.day().isAfter(day)).toList();
    }

    private List<TimingRule> matching(Step step, LocalDate day, List<Event> events) {
        return inquiry.protocol().rules().stream()
                .filter(rule -> rule.steps().stream().anyMatch(p -> p.fits(step)))
                .filter(rule -> inquiry.tags().containsAll(rule.when()))
                .filter(rule -> !hasEnded(rule, day, events))
                .toList();
    }

    private List<Said> judge(Step step, LocalDate day, List<Event> all) {
        List<Event> events = upTo(day, all);
        List<TimingRule> matching = matching(step, day, events);
        List<Said> said = new ArrayList<>();
        for (TimingRule rule : matching) {
            if (isKept(rule, matching)) {
                List<EventName> from = resolved(rule.from(), step);
                Optional<LocalDate> fence = latest(resolved(rule.after(), step), events);
                Optional<LocalDate> anchor =
                        latest(from, events)
                                .filter(at -> fence.isEmpty() || !at.isBefore(fence.get()));
                if (anchor.isPresent()) {
                    said.add(said(rule, from, anchor.get(), day, events));
                } else if (rule.required()) {
                    said.add(new Said(rule, anchor, Verdict.MISSING, List.of()));
                }
            }
        }
        return said;
    }

    private static boolean hasEnded(TimingRule rule, LocalDate day, List<Event> events) {
        Optional<LocalDate> end = latest(List.of(EventName.COURSE_END), events);
        return end.isPresent()
                && rule.bounds()
                        .find(Bound.UNTIL)
                        .filter(until -> day.isAfter(until.after(end.get())))
                        .isPresent();
    }

    private static boolean isKept(TimingRule rule, List<TimingRule> matching) {
        List<TimingRule> overrides =
                matching.stream()
                        .filter(other -> other.override() && other.gate() == rule.gate())
                        .filter(
                                other ->
                                        new HashSet<>(other.from())
                                                .equals(new HashSet<>(rule.from())))
                        .toList();
        int most = overrides.stream().mapToInt(other -> other.when().size()).max().orElse(-1);
        List<TimingRule> strongest =
                overrides.stream().filter(other -> other.when().size() == most).toList();
        if (strongest.size() > 1) {
            throw new FaultyProtocolException("literal", strongest.get(0), strongest.get(1));
        }
        return strongest.isEmpty() || strongest.contains(rule);
    }

    private static List<EventName> resolved(List<EventName> names, Step step) {
        List<EventName> resolved = new ArrayList<>();
        for (EventName name : names) {
            if (name.kind() != EventName.Kind.PREVIOUS_SESSION) {
                resolved.add(name);
            } else if (step.isSession() && step.session() > 1) {
                resolved.add(EventName.session(step.session() - 1));
            }
        }
        return resolved;
    }

    private static Optional<LocalDate> latest(List<EventName> names, List<Event> events) {
        return events.stream()
                .filter(event -> names.contains(event.name()))
                .map(Event::day)
                .reduce(BinaryOperator.maxBy(LocalDate::compareTo));
    }

    private Said said(
            TimingRule rule,
            List<EventName> from,
            LocalDate anchor,
            LocalDate day,
            List<Event> events) {
        LocalDate minimum = bound(rule, anchor, Bound.MINIMUM, Bound.ABSOLUTE_MINIMUM);
        LocalDate absolute = bound(rule, anchor, Bound.ABSOLUTE_MINIMUM, Bound.MINIMUM);
        for (Event event : events) {
            if (event.day().equals(anchor)
                    && event.name().isSession()
                    && from.contains(event.name())
                    && wasTooSoon(event, events)) {
                absolute = minimum;
            }
        }
        LocalDate recommendedFrom =
                bound(rule, anchor, Bound.RECOMMENDED_FROM, Bound.RECOMMENDED_FROM);
        LocalDate recommendedTo = bound(rule, anchor, Bound.RECOMMENDED_TO, Bound.RECOMMENDED_TO);
        LocalDate maximum = bound(rule, anchor, Bound.MAXIMUM, Bound.MAXIMUM);
        Verdict verdict = Verdict.RECOMMENDED;
        if (!absolute.equals(LocalDate.MIN) && day.isBefore(absolute)) {
            verdict = Verdict.TOO_SOON;
        } else if (!minimum.equals(LocalDate.MIN) && day.isBefore(minimum)) {
            verdict = Verdict.GRACE;
        } else if (!maximum.equals(LocalDate.MIN) && day.isAfter(maximum)) {
            verdict = Verdict.LAPSED;
        } else if (!recommendedFrom.equals(LocalDate.MIN) && day.isBefore(recommendedFrom)) {
            verdict = Verdict.EARLY;
        } else if (!recommendedTo.equals(LocalDate.MIN) && day.isAfter(recommendedTo)) {
            verdict = Verdict.LATE;
        }
        return new Said(
                rule,
                Optional.of(anchor),
                verdict,
                List.of(absolute, minimum, recommendedFrom, recommendedTo, maximum));
    }

    private static LocalDate bound(TimingRule rule, LocalDate anchor, Bound bound, Bound other) {
        return rule.bounds()
                .find(bound)
                .or(() -> rule.bounds().find(other))
                .map(period -> period.after(anchor))
                .orElse(LocalDate.MIN);
    }

    private boolean wasTooSoon(Event session, List<Event> events) {
        List<Event> before = new ArrayList<>(events);
        before.remove(session);
        return judge(Step.session(session.name().session()), session.day(), before).stream()
                .anyMatch(said -> said.verdict() == Verdict.TOO_SOON);
    }
}
