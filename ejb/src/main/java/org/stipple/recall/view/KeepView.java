package org.stipple.recall.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.stipple.catalogue.visit.VisitKind;

/**
 * Filters and order of a worklist to be kept.
 *
 * @param kind of the worklist: TOUCH_UP or REVIEW
 * @param query as {@link KeptViewRow} has it
 */
public record KeepView(
        @NotNull VisitKind kind,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 500) String query) {

    public KeepView {
        name = name.strip();
    }
}
