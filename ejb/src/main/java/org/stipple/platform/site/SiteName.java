package org.stipple.platform.site;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * A site as it is named beside what belongs to it.
 *
 * @param zone in which days and times of the site are told
 * @param active whether anything can be booked there; false for one that is switched off
 */
public record SiteName(long id, String name, ZoneId zone, boolean active) implements Serializable {}
