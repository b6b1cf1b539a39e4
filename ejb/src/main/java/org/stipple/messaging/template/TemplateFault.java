package org.stipple.messaging.template;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is wrong in a template, and where.
 *
 * @param word what stands there
 * @param nearest the field that was probably meant; blank where a field is not what is wrong
 * @param line from 1
 * @param column from 1, in characters
 */
public record TemplateFault(Kind kind, String word, String nearest, int line, int column)
        implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** There is no field of this name. */
        UNKNOWN_FIELD,
        /** There is such a field, but messages of this kind do not know it, or not in this part. */
        FIELD_NOT_HERE,
        /** A brace is opened and not closed in the same line. */
        NOT_CLOSED,
        /** A brace is closed that was not opened. */
        NOT_OPENED,
        /** A subject is one line. */
        LINE_BREAK,
        /** There is no text. */
        BLANK,
        TOO_LONG
    }

    public TemplateFault {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(word);
        Objects.requireNonNull(nearest);
    }
}
