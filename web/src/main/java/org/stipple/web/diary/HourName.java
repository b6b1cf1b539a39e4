package org.stipple.web.diary;

/**
 * An hour of the day as the clock shows it.
 *
 * @param place where it begins, for {@code data-place}
 */
public record HourName(String time, String place) {}
