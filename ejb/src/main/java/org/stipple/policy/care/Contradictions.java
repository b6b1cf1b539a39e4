package org.stipple.policy.care;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.RuleRow;

/** Finds the contradictions among the care lines of a protocol. */
public final class Contradictions {

    private Contradictions() {}

    /**
     * Each pair of lines that contradict each other, once for one session and once for a session
     * and the next; sorted.
     *
     * @param rules which gaps between sessions are permitted is read from them
     * @throws IllegalArgumentException if a cell of a line or rule is not what it should be
     * @throws org.stipple.timing.FaultyProtocolException if the rules refuse to be judged by
     */
    public static List<Contradiction> find(List<CareRow> care, List<RuleRow> rules, Topics topics) {
        NextSession next = new NextSession(RuleRow.protocol("care", false, rules));
        return pairs(care, topics)
                .flatMap(
                        pair ->
                                Stream.concat(
                                        SameSession.find(pair).stream(), next.find(pair).stream()))
                .sorted()
                .toList();
    }

    private static Stream<Pair> pairs(List<CareRow> care, Topics topics) {
        return IntStream.range(0, care.size())
                .boxed()
                .flatMap(
                        place ->
                                care.stream()
                                        .limit(place)
                                        .flatMap(
                                                earlier ->
                                                        Pair.find(earlier, care.get(place), topics)
                                                                .stream()));
    }

    /** Those that nobody has accepted with a note. */
    public static List<Contradiction> unruled(
            List<Contradiction> contradictions, List<CareRuling> rulings) {
        Set<String> ruled =
                rulings.stream()
                        .filter(ruling -> !ruling.note().isBlank())
                        .map(CareRuling::key)
                        .collect(toUnmodifiableSet());
        return contradictions.stream()
                .filter(contradiction -> !ruled.contains(contradiction.key()))
                .toList();
    }
}
