package org.stipple.scheduling.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When the client comes, and from when to when person and room are taken.
 *
 * @param day in the zone of its site
 */
public record VisitTime(
        LocalDate day, Instant takenFrom, Instant visitStart, Instant visitEnd, Instant takenUntil)
        implements Serializable {}
