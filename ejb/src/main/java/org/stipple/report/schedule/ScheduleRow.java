package org.stipple.report.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.stipple.report.export.Format;
import org.stipple.report.frame.ReportAsk;

/**
 * A report that is mailed by itself.
 *
 * @param version that a form carries along
 * @param siteId by whose clock it comes round
 * @param nextAt when it falls due next, if it is not paused
 * @param readers ids of users
 * @param madeBy user name
 * @param last null where it never fell due
 */
public record ScheduleRow(
        long id,
        int version,
        String name,
        ReportAsk ask,
        Rhythm rhythm,
        Format format,
        long siteId,
        boolean paused,
        Instant nextAt,
        Set<Long> readers,
        String madeBy,
        LastSending last)
        implements Serializable {

    public ScheduleRow {
        readers = Set.copyOf(readers);
    }
}
