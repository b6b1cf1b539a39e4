package org.stipple.messaging.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The texts that a template is to have.
 *
 * @param version of the template that the form was filled from
 */
public record SaveLetter(@NotNull @Valid LetterKey key, int version, @NotNull LetterTexts texts) {}
