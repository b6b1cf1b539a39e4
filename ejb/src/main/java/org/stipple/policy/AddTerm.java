package org.stipple.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.stipple.policy.table.Term;

/**
 * A new word of the clinic's own.
 *
 * @param code that rules and records name it by; it never changes
 * @param name as people read and type it
 */
public record AddTerm(
        @NotNull TermKind kind,
        @NotBlank @Size(max = 40) @Pattern(regexp = CODE, message = "{term.code.shape}")
                String code,
        @NotBlank @Size(max = 60) @Pattern(regexp = NAME, message = "{term.name.shape}")
                String name) {

    /** Nothing at all is told by another constraint. */
    private static final String CODE = "|[A-Z][A-Z0-9_]*";

    /** In cells several names stand with these between. */
    static final String NAME = "[^,;|]*";

    public AddTerm {
        code = code.strip();
        name = name.strip();
    }

    Term term() {
        return new Term(code, name);
    }
}
