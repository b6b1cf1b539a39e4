package org.stipple.web.diary;

/**
 * A day of the month.
 *
 * @param day how full it is
 * @param hours booked of those there are, in words; blank where there are none
 * @param place how much of it is booked, for {@code data-place}
 * @param inMonth whether it belongs to the month, and not to a week that touches it
 * @param today whether it is today
 */
public record MonthDay(WeekDay day, String hours, String place, boolean inMonth, boolean today) {}
