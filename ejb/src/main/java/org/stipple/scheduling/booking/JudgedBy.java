package org.stipple.scheduling.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * By what a visit was judged.
 *
 * @param policyVersionId version of the course's protocol; null without a course
 * @param gatesVersionId version of the clinic's gates
 * @param at when
 */
public record JudgedBy(Long policyVersionId, long gatesVersionId, Instant at)
        implements Serializable {}
