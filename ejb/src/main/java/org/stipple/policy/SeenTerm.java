package org.stipple.policy;

import java.io.Serializable;
import java.util.Objects;

/**
 * A word as somebody saw it before she changed it.
 *
 * @param version that was shown
 */
public record SeenTerm(TermKind kind, String code, int version) implements Serializable {

    public SeenTerm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(code, "code");
    }
}
