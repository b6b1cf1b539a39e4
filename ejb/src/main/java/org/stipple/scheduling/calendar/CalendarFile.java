package org.stipple.scheduling.calendar;

/**
 * A file for the client's calendar.
 *
 * @param name of the file
 * @param method what her calendar is to do with it: {@code PUBLISH} or {@code CANCEL}
 * @param text iCalendar
 */
public record CalendarFile(String name, String method, String text) {

    /** As a mail or an answer declares it. */
    public String contentType() {
        return "text/calendar;charset=UTF-8;method=" + method;
    }
}
