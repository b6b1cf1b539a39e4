package org.stipple.scheduling.calendar;

/**
 * A feed as a calendar reads it.
 *
 * @param text iCalendar
 * @param mark another one for every other text
 */
public record FetchedCalendar(String text, String mark) {}
