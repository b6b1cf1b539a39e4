package org.stipple.policy.care;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;

/**
 * Two lines that contradict each other wherever they hold on the same day.
 *
 * @param one the one whose code comes first
 * @param other the other one
 * @param topics that both are about
 */
record Pair(CareRow one, CareRow other, Set<String> topics) {

    /** The pair, if one of them says do or allow, the other avoid, and of the same. */
    static Optional<Pair> find(CareRow one, CareRow other, Topics topics) {
        boolean opposed =
                (one.action() == CareAction.AVOID) != (other.action() == CareAction.AVOID);
        if (!opposed || one.code().equals(other.code())) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(topics.of(one.text()));
        shared.retainAll(topics.of(other.text()));
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                one.code().compareTo(other.code()) < 0
                        ? new Pair(one, other, shared)
                        : new Pair(other, one, shared));
    }

    Contradiction contradict(Contradiction.Kind kind, Stretch days, List<Gaps> gaps) {
        boolean open = days.isOpen() || gaps.stream().anyMatch(Gaps::isOpen);
        return new Contradiction(
                one.code(),
                other.code(),
                topics,
                kind,
                days.firstDay(),
                open ? Contradiction.NO_END : days.lastDay(),
                gaps);
    }
}
