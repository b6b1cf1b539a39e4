package org.stipple.web.report;

import java.util.List;
import org.stipple.report.schedule.ScheduleRow;

/**
 * A report that is mailed, as the list shows it.
 *
 * @param what which report, of which period, when, as what
 * @param last when it was sent last; that it never was
 * @param mails what became of that
 */
public record ScheduleLine(
        ScheduleRow row, String what, String to, String next, String last, List<Mail> mails) {

    /**
     * To whom it went last, and what became of it.
     *
     * @param look the mark and colour of the state, those of bookings
     * @param why blank where nothing is wrong
     */
    public record Mail(String text, String look, String why) {}
}
