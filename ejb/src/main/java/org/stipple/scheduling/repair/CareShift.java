package org.stipple.scheduling.repair;

import org.stipple.policy.table.CareRow;

/**
 * A line of preparation or aftercare that holds on other days.
 *
 * @param session from which it counts, from 1
 */
public record CareShift(int session, CareRow row, CareSpan before, CareSpan after) {}
