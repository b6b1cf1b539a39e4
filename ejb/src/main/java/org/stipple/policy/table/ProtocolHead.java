package org.stipple.policy.table;

import java.util.Objects;

/**
 * What is told of a protocol beside its rules.
 *
 * @param id that courses and cases name it by
 * @param role what it is for
 * @param name as people call it
 * @param publisher who stated it; empty where none is named
 * @param title of the publication; empty for the clinic's own
 * @param published the day of the publication as stated; may be empty
 * @param norms that it states
 * @param note in a sentence
 */
public record ProtocolHead(
        String id,
        ProtocolRole role,
        String name,
        String publisher,
        String title,
        String published,
        Norms norms,
        String note) {

    public ProtocolHead {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(name);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(title);
        Objects.requireNonNull(published);
        Objects.requireNonNull(norms);
        Objects.requireNonNull(note);
    }

    /** Whether its rules are the clinic's safety rules. */
    public boolean isGates() {
        return role == ProtocolRole.GATES;
    }
}
