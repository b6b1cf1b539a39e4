package org.stipple.policy.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.stipple.policy.table.Term;

/**
 * The clinic's own words that rules may use.
 *
 * @param tags codes of the tags
 * @param observations codes of the observations
 */
public record Vocabulary(Set<String> tags, Set<String> observations) {

    public Vocabulary {
        tags = Set.copyOf(tags);
        observations = Set.copyOf(observations);
    }

    public static Vocabulary of(List<Term> tags, List<Term> observations) {
        return new Vocabulary(codes(tags), codes(observations));
    }

    private static Set<String> codes(List<Term> terms) {
        return terms.stream().map(Term::code).collect(toUnmodifiableSet());
    }
}
