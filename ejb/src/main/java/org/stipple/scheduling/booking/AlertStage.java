package org.stipple.scheduling.booking;

/** When alerts are shown and read by name. */
public enum AlertStage {
    BOOKING,
    START
}
