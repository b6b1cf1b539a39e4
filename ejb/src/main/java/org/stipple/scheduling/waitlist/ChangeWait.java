package org.stipple.scheduling.waitlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody wants other times.
 *
 * @param version of the entry that was shown
 */
public record ChangeWait(long entryId, int version, @NotNull @Valid WaitWish wish) {}
