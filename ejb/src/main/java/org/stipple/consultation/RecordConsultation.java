package org.stipple.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A consultation was held.
 *
 * @param clientId with whom
 * @param heldOn when, never after today
 * @param personId who held it
 * @param answers what was said
 * @param advice what it came to
 * @param patchTest what was said about a patch test
 */
public record RecordConsultation(
        long clientId,
        @NotNull LocalDate heldOn,
        long personId,
        @NotNull @Valid Answers answers,
        @NotNull @Valid Advice advice,
        @NotNull @Valid PatchTestAnswer patchTest) {}
