package org.stipple.policy.table;

import java.util.Objects;

/**
 * An appointment of a protocol, told to staff and client; not judged.
 *
 * @param step as {@code CONSULTATION} or {@code SESSION_2}
 * @param title in a word or two
 * @param purpose what is done in it
 */
public record StepRow(String step, String title, String purpose) {

    /** The appointment that no rule judges. */
    public static final String CONSULTATION = "CONSULTATION";

    public StepRow {
        Objects.requireNonNull(step);
        Objects.requireNonNull(title);
        Objects.requireNonNull(purpose);
    }
}
