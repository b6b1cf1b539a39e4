package org.stipple.scheduling.waitlist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Somebody wants to wait for a time.
 *
 * @param subject who, and for which visit; where she has it booked, she would give that up
 * @param wish which times
 */
public record JoinWaitlist(@NotNull VisitSubject subject, @NotNull @Valid WaitWish wish) {}
