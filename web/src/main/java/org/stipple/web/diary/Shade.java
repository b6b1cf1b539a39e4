package org.stipple.web.diary;

/**
 * A stretch of a row in which nobody works there.
 *
 * @param place from where to where, for {@code data-place}
 * @param word why: "from 09:30", "Break"; blank where there is no room for it
 */
public record Shade(String place, String word) {}
