package org.stipple.platform.site;

/**
 * A site was switched off or on, in this transaction: whoever keeps something of it may refuse.
 *
 * @param on what it is from now on
 */
public record SiteSwitched(long siteId, boolean on) {}
