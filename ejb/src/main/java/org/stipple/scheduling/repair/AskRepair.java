package org.stipple.scheduling.repair;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * What a change of a booking does to the rest.
 *
 * @param bookingId the booking that is changed
 * @param change what happens to it
 * @param recommended whether the later visits are to be on recommended days, not just on permitted
 *     ones
 */
public record AskRepair(long bookingId, @NotNull @Valid Change change, boolean recommended)
        implements Serializable {}
