package org.stipple.policy.table;

import java.util.Objects;

/**
 * Who stated a protocol, and what it is for; it stays while versions come and go.
 *
 * @param id that courses and cases name it by
 * @param role what it is for
 * @param name as people call it
 * @param publisher who stated it; empty where none is named
 * @param title of the publication; empty for the clinic's own
 * @param published the day of the publication as stated; may be empty
 * @param note in a sentence
 */
public record ProtocolHead(
        String id,
        ProtocolRole role,
        String name,
        String publisher,
        String title,
        String published,
        String note) {

    public ProtocolHead {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(name);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(title);
        Objects.requireNonNull(published);
        Objects.requireNonNull(note);
    }

    /** Whether its rules are the clinic's safety rules. */
    public boolean isGates() {
        return role == ProtocolRole.GATES;
    }
}
