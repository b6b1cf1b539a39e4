package org.stipple.messaging.template;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.stipple.messaging.MessageKind;

/** Which template. */
public record LetterKey(@NotNull MessageKind kind, @NotNull LetterLanguage language)
        implements Serializable {}
