package org.stipple.policy.table;

import java.util.Objects;

/**
 * That two care lines contradict each other was seen and accepted.
 *
 * @param one code of a line
 * @param other code of the line that contradicts it
 * @param note why both may stand
 */
public record CareRuling(String one, String other, String note) {

    public CareRuling {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        Objects.requireNonNull(note);
    }

    /** The name of the pair, the same for both orders of the codes. */
    public static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    /** The name of the pair that was ruled on. */
    public String key() {
        return key(one, other);
    }
}
