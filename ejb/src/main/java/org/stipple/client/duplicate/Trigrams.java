package org.stipple.client.duplicate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Likeness of names by their groups of three letters, as PostgreSQL's pg_trgm measures it. */
final class Trigrams {

    private Trigrams() {}

    /** From 0, nothing in common, to 1, the same words in whatever order. */
    static double similarity(Collection<String> oneWords, Collection<String> otherWords) {
        Set<String> one = of(oneWords);
        Set<String> other = of(otherWords);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        one.retainAll(other);
        return all.isEmpty() ? 0 : (double) one.size() / all.size();
    }

    private static Set<String> of(Collection<String> words) {
        Set<String> groups = new HashSet<>();
        for (String word : words) {
            String padded = "  " + word + " ";
            for (int start = 0; start + 3 <= padded.length(); start++) {
                groups.add(padded.substring(start, start + 3));
            }
        }
        return groups;
    }
}
