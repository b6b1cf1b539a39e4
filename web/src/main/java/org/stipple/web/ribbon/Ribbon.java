package org.stipple.web.ribbon;

/**
 * A ribbon, drawn twice.
 *
 * @param far the whole course, for wide screens
 * @param near the weeks around the next step, for the others
 */
public record Ribbon(Plot far, Plot near) {}
