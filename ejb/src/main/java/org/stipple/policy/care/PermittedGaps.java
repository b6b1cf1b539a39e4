package org.stipple.policy.care;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;

/**
 * The gaps between a session and the one before that may be booked without an override, on a course
 * without tags or with any single one that a rule asks for. What a rule misses (a review, a
 * consent) is taken to be there by then.
 *
 * @param protocol the rules, without the gates: these know nothing of gaps
 */
record PermittedGaps(Protocol protocol) {

    /** Two years, as far as a day is searched for. */
    static final int LONGEST = 730;

    /** An ordinary day, and the end of a month that is longer than the next one. */
    static final List<LocalDate> ANCHORS =
            List.of(LocalDate.of(2026, 1, 7), LocalDate.of(2026, 1, 31));

    /**
     * The days, from 1 to {@link #LONGEST}, after which this session may follow the one before.
     *
     * @throws org.stipple.timing.FaultyProtocolException if the rules refuse to be judged by
     */
    NextSession.Following following(int session, LocalDate anchor) {
        SortedSet<Integer> gaps =
                tags().stream()
                        .map(tags -> inquiry(session, anchor, tags))
                        .flatMap(inquiry -> permitted(inquiry, anchor))
                        .collect(toCollection(TreeSet::new));
        return new NextSession.Following(session, anchor, gaps);
    }

    private static Stream<Integer> permitted(Inquiry inquiry, LocalDate anchor) {
        return IntStream.rangeClosed(1, LONGEST)
                .filter(gap -> permits(inquiry, anchor.plusDays(gap)))
                .boxed();
    }

    private List<Set<String>> tags() {
        List<Set<String>> tags = new ArrayList<>();
        tags.add(Set.of());
        protocol.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .distinct()
                .forEach(tag -> tags.add(Set.of(tag)));
        return tags;
    }

    private Inquiry inquiry(int session, LocalDate anchor, Set<String> tags) {
        Event before = new Event(EventName.session(session - 1), anchor);
        return new Inquiry(protocol, tags, Timeline.of(before), Step.session(session));
    }

    private static boolean permits(Inquiry inquiry, LocalDate day) {
        return TimingEvaluator.judge(inquiry, day).findings().stream()
                .allMatch(finding -> finding.isMissing() || finding.outcome().permits());
    }
}
