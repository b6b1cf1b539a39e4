package org.stipple.platform.site;

import java.io.Serializable;
import java.time.ZoneId;

/**
 * A site as it is named beside what belongs to it.
 *
 * @param zone in which days and times of the site are told
 */
public record SiteName(long id, String name, ZoneId zone) implements Serializable {}
