package org.stipple.platform.site;

/**
 * A site looks ahead otherwise, or takes other periods where no rule says when something is due.
 * Fired in the transaction of the change.
 */
public record ThresholdsChanged(long siteId) {}
