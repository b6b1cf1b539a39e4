package org.stipple.web.policy;

import org.stipple.policy.table.CareRow;

/**
 * A line of preparation or aftercare as the page shows it.
 *
 * @param when it holds, in words
 */
public record CareLine(CareRow row, String when) {}
