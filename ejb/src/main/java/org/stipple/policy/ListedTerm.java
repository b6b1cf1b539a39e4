package org.stipple.policy;

import java.io.Serializable;
import java.util.List;

/**
 * A word of the clinic's own, with what depends on it.
 *
 * @param version that a form carries along
 * @param active whether it can be chosen for what is new
 * @param setByItself whether the product puts it on courses by itself (D10); it stays on then
 * @param rules codes of the rules in force, or to come into force, that name it
 */
public record ListedTerm(
        TermKind kind,
        String code,
        String name,
        int version,
        boolean active,
        boolean setByItself,
        List<String> rules)
        implements Serializable {

    public ListedTerm {
        rules = List.copyOf(rules);
    }

    /** As it is shown. */
    public SeenTerm seen() {
        return new SeenTerm(kind, code, version);
    }
}
