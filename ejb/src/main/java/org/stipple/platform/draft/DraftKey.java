package org.stipple.platform.draft;

import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * Which form a draft belongs to.
 *
 * @param form the form's name, such as {@code client}
 * @param subject what it is about: an id, {@code new}, or the like
 */
public record DraftKey(
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String form,
        @Pattern(regexp = "[A-Za-z0-9:._-]{1,80}") String subject)
        implements Serializable {}
