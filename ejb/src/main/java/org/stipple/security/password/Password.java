package org.stipple.security.password;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A password that may be set: long enough to withstand guessing; no rules of composition, which
 * only make it harder to remember (OWASP ASVS 5.0, 6.2).
 */
@NotNull
@Size(min = Password.SHORTEST, max = Password.LONGEST, message = "{user.password.length}")
@Constraint(validatedBy = {})
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.METHOD
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Password {

    int SHORTEST = 12;
    int LONGEST = 128;

    String message() default "{user.password.length}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
