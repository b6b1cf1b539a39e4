package org.stipple.policy.care;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.stipple.policy.table.CareRuling;

/**
 * Two care lines of which one says do or allow and the other avoid, about the same and on the same
 * day. A line holds on each of its days: what may still be done on another of them is reported too,
 * since the client is told both on this one.
 *
 * @param one the code that comes first by its letters, so that a pair has one name
 * @param other the other code
 * @param topics what both speak of, sorted; never empty
 * @param kind whether it is one session that both are counted from
 * @param firstDay the first day on which both hold, counted from the session; of a preparation for
 *     the next one, from the session before. Negative before the session
 * @param lastDay the last such day, inclusive; {@link #NO_END} where only the next session or the
 *     end of the course ends it
 * @param gaps by session, in which the next session's preparation meets this one's aftercare; none
 *     where both are of the same session
 */
public record Contradiction(
        String one,
        String other,
        Set<String> topics,
        Kind kind,
        int firstDay,
        int lastDay,
        List<Gaps> gaps)
        implements Comparable<Contradiction> {

    /** No last day or gap. */
    public static final int NO_END = Integer.MAX_VALUE;

    private static final Comparator<Contradiction> BY_CODES =
            Comparator.comparing(Contradiction::one)
                    .thenComparing(Contradiction::other)
                    .thenComparing(Contradiction::kind);

    /** Where the two lines meet. */
    public enum Kind {
        /** Both are counted from the same session. */
        SAME_SESSION,
        /** One prepares for a session, the other still holds from the session before. */
        NEXT_SESSION
    }

    public Contradiction {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        Objects.requireNonNull(kind);
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        gaps = List.copyOf(gaps);
        if (one.compareTo(other) >= 0 || topics.isEmpty() || lastDay < firstDay) {
            throw new IllegalArgumentException("no contradiction of " + one + " and " + other);
        }
    }

    /** The name of the pair, whatever else changes: what a ruling is looked up by. */
    public String key() {
        return CareRuling.key(one, other);
    }

    /** Whether nothing but the next session or the end of the course ends it. */
    public boolean isOpen() {
        return lastDay == NO_END;
    }

    /** By codes, then by kind. */
    @Override
    public int compareTo(Contradiction other) {
        return BY_CODES.compare(this, other);
    }
}
