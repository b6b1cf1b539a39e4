package org.stipple.policy.table;

import java.util.Objects;

/**
 * A word of the clinic's list of tags or of observations.
 *
 * @param code that rules and courses name it by
 * @param name as people read it
 */
public record Term(String code, String name) {

    public Term {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }
}
