package org.stipple.scheduling.slot;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Stretches of time on one line, sorted, apart from each other: each from its start, inclusive, to
 * its end, exclusive, in epoch seconds. Kept in one primitive array (start, end, start, end …),
 * since a search for free times makes and drops thousands of them.
 */
public final class Spans {

    public static final Spans NONE = new Spans(new long[0]);

    private final long[] edges;

    private Spans(long[] edges) {
        this.edges = edges;
    }

    /**
     * Spans from starts and ends in turn, in any order of the pairs; those that meet or overlap
     * become one, and empty ones fall away.
     *
     * @throws IllegalArgumentException if a pair ends before it starts, or the last has no end
     */
    public static Spans of(long... startsAndEnds) {
        if (startsAndEnds.length % 2 != 0) {
            throw new IllegalArgumentException("a start without an end");
        }
        int[] order = byStart(startsAndEnds);
        long[] merged = new long[startsAndEnds.length];
        int size = 0;
        for (int pair : order) {
            size = append(merged, size, startsAndEnds[2 * pair], startsAndEnds[2 * pair + 1]);
        }
        return new Spans(Arrays.copyOf(merged, size));
    }

    private static int[] byStart(long[] pairs) {
        int count = pairs.length / 2;
        boolean sorted = true;
        for (int i = 1; i < count; i++) {
            sorted &= pairs[2 * i - 2] <= pairs[2 * i];
        }
        IntStream order = IntStream.range(0, count);
        return sorted
                ? order.toArray()
                : order.boxed()
                        .sorted((one, other) -> Long.compare(pairs[2 * one], pairs[2 * other]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private static int append(long[] merged, int size, long start, long end) {
        if (end < start) {
            throw new IllegalArgumentException("a span ends at " + end + " before it starts");
        }
        if (start == end) {
            return size;
        }
        if (size > 0 && start <= merged[size - 1]) {
            merged[size - 1] = Math.max(merged[size - 1], end);
            return size;
        }
        merged[size] = start;
        merged[size + 1] = end;
        return size + 2;
    }

    /** What lies in both. */
    public Spans and(Spans other) {
        long[] both = new long[edges.length + other.edges.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < edges.length && theirs < other.edges.length) {
            long start = Math.max(edges[mine], other.edges[theirs]);
            long end = Math.min(edges[mine + 1], other.edges[theirs + 1]);
            if (start < end) {
                both[size] = start;
                both[size + 1] = end;
                size += 2;
            }
            if (edges[mine + 1] < other.edges[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return new Spans(Arrays.copyOf(both, size));
    }

    /** What lies in these and not in the others. */
    public Spans minus(Spans taken) {
        long[] left = new long[edges.length + taken.edges.length];
        int size = 0;
        int next = 0;
        for (int i = 0; i < edges.length; i += 2) {
            long start = edges[i];
            while (next < taken.edges.length && taken.edges[next + 1] <= start) {
                next += 2;
            }
            for (int t = next; t < taken.edges.length && taken.edges[t] < edges[i + 1]; t += 2) {
                size = appendIfAny(left, size, start, taken.edges[t]);
                start = Math.max(start, taken.edges[t + 1]);
            }
            size = appendIfAny(left, size, start, edges[i + 1]);
        }
        return new Spans(Arrays.copyOf(left, size));
    }

    private static int appendIfAny(long[] spans, int size, long start, long end) {
        if (start >= end) {
            return size;
        }
        spans[size] = start;
        spans[size + 1] = end;
        return size + 2;
    }

    /**
     * The moments at which something may begin that must lie wholly in one of these spans: it lasts
     * {@code length} and its part that must fit begins {@code after} later.
     */
    public Spans starts(long length, long after) {
        long[] starts = new long[edges.length];
        int size = 0;
        for (int i = 0; i < edges.length; i += 2) {
            size = appendIfAny(starts, size, edges[i] - after, edges[i + 1] - length - after + 1);
        }
        return new Spans(Arrays.copyOf(starts, size));
    }

    /**
     * The first moment in these spans, not before {@code earliest}, which {@code after} seconds
     * later lies on the grid of whole {@code grid} seconds.
     */
    public OptionalLong findFirst(long earliest, long grid, long after) {
        for (int i = 0; i < edges.length; i += 2) {
            if (edges[i + 1] > earliest) {
                long from = Math.max(edges[i], earliest) + after;
                long onGrid = -Math.floorDiv(-from, grid) * grid - after;
                if (onGrid < edges[i + 1]) {
                    return OptionalLong.of(onGrid);
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Whether all of this stretch lies in one of these spans. */
    public boolean contains(long start, long end) {
        for (int i = 0; i < edges.length; i += 2) {
            if (edges[i] <= start && end <= edges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether any moment of this stretch lies in these spans. */
    public boolean meets(long start, long end) {
        for (int i = 0; i < edges.length; i += 2) {
            if (edges[i] < end && start < edges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return edges.length == 0;
    }

    /** Starts and ends in turn; the caller's own copy. */
    public long[] toArray() {
        return edges.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans that && Arrays.equals(edges, that.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return Arrays.toString(edges);
    }
}
