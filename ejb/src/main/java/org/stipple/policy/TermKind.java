package org.stipple.policy;

import java.util.List;
import java.util.stream.Stream;
import org.stipple.policy.table.Term;
import org.stipple.timing.TimingRule;

/** The lists of the clinic's own words. */
public enum TermKind {
    /** What a course may carry. */
    TAG("tag", StoredTag.class),
    /** What may be observed of a client. */
    OBSERVATION("observation_code", StoredObservationCode.class);

    private final String table;
    private final Class<? extends StoredTerm> entity;

    TermKind(String table, Class<? extends StoredTerm> entity) {
        this.table = table;
        this.entity = entity;
    }

    /** As the audit trail names what was changed. */
    String table() {
        return table;
    }

    Class<? extends StoredTerm> entity() {
        return entity;
    }

    StoredTerm stored(Term term) {
        return switch (this) {
            case TAG -> new StoredTag(term);
            case OBSERVATION -> new StoredObservationCode(term);
        };
    }

    /** Whether the rule names this word. */
    boolean isNamed(TimingRule rule, String code) {
        return switch (this) {
            case TAG -> rule.when().contains(code);
            case OBSERVATION ->
                    Stream.of(rule.from(), rule.after())
                            .flatMap(List::stream)
                            .anyMatch(event -> event.observation().equals(code));
        };
    }
}
