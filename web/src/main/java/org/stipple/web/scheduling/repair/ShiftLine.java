package org.stipple.web.scheduling.repair;

import java.io.Serializable;

/**
 * Something that holds on other days than before.
 *
 * @param name of what shifts
 * @param about what it belongs to; blank for what stands for itself
 */
public record ShiftLine(String name, String about, String before, String after)
        implements Serializable {}
