package org.stipple.platform.clock;

/** The clinic's clock was moved: what was worked out for today has to be worked out again. */
public record ClockMoved() {}
