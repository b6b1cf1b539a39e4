package org.stipple.client.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Note what to be careful about with a client. */
public record AddAlert(long clientId, @NotNull @Valid AlertContent content) {}
