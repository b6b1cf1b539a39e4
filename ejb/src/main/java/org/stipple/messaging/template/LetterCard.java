package org.stipple.messaging.template;

import java.io.Serializable;
import java.time.Instant;

/**
 * A template as it is used.
 *
 * @param version that a form carries along; {@link #SHIPPED} while the clinic changed nothing
 * @param changedBy user name; blank while it is as shipped
 * @param changedAt null while it is as shipped
 */
public record LetterCard(
        LetterKey key, int version, LetterTexts texts, String changedBy, Instant changedAt)
        implements Serializable {

    public static final int SHIPPED = -1;

    static LetterCard shipped(LetterKey key) {
        return new LetterCard(
                key, SHIPPED, ShippedLetters.of(key.kind(), key.language()), "", null);
    }

    public boolean isShipped() {
        return version == SHIPPED;
    }
}
