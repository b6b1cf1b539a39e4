package org.stipple.client.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Put right an alert that was recorded wrongly. */
public record CorrectAlert(
        long alertId,
        @NotNull @Valid AlertContent content,
        @NotBlank @Size(max = 500) String reason) {}
