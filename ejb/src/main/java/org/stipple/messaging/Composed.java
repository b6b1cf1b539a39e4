package org.stipple.messaging;

import java.util.Objects;
import java.util.Optional;

/**
 * A message as it is sent.
 *
 * @param subject one line; an SMS has none
 * @param text plain
 */
public record Composed(String subject, String text, Optional<Attachment> attachment)
        implements Composition {

    public Composed {
        Objects.requireNonNull(attachment, "attachment");
        Lines.mustBeOne("subject", subject);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a message without text");
        }
    }
}
