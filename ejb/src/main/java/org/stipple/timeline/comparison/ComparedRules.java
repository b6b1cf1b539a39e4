package org.stipple.timeline.comparison;

import java.util.Objects;
import org.stipple.timing.Protocol;

/**
 * The rules of one line of a comparison.
 *
 * @param name of the protocol, as people call it
 * @param versionId 0 for a draft, which has no version yet
 * @param number of the version, or the one that a draft would get
 * @param draft whether it is not in force yet
 * @param own its rules, the gates not among them
 */
public record ComparedRules(String name, long versionId, int number, boolean draft, Protocol own) {

    public ComparedRules {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(own, "own");
    }

    /** A draft as it stands. */
    public static ComparedRules draft(String name, int number, Protocol own) {
        return new ComparedRules(name, 0, number, true, own);
    }
}
