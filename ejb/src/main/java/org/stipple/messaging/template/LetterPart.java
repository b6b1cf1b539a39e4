package org.stipple.messaging.template;

import java.util.EnumSet;
import java.util.Set;

/** A text of a template. */
public enum LetterPart {
    /** The subject of the mail: one line. */
    SUBJECT(200),
    /** The text of the mail. */
    MAIL(5000),
    /** The text message. */
    SMS(640);

    private final int most;

    LetterPart(int most) {
        this.most = most;
    }

    /** How many characters a template of it may have. */
    public int most() {
        return most;
    }

    /** Those of a message's fields that it can hold: a subject holds no lines. */
    Set<Field> holds(Set<Field> fields) {
        Set<Field> held = EnumSet.copyOf(fields);
        if (this == SUBJECT) {
            held.removeIf(Field::isOfLines);
        }
        return held;
    }
}
