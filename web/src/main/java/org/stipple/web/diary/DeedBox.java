package org.stipple.web.diary;

/**
 * What happened otherwise than planned, below the visits of its row.
 *
 * @param link to the visit, or to the client where none was booked
 * @param text who did what, when, and what had been planned
 * @param look {@code is-late} where its words find more room before it than after
 * @param place where it is, for {@code data-place}
 */
public record DeedBox(String link, String text, String look, String place) {}
