package org.stipple.web.policy;

import java.time.Duration;
import org.stipple.policy.table.CareRow;
import org.stipple.timing.RulePeriod;

/** When a line of preparation or aftercare holds, in words. */
record CareWords(RuleWords words) {

    private static final String COURSE_END = "COURSE_END";

    String when(CareRow row) {
        if (row.starts().startsWith("PT")) {
            return words.text("care.text.hours", Duration.parse(row.ends()).toHours());
        }
        String from = day(row.starts());
        if (row.ends().isEmpty()) {
            return words.text("care.text.from", from);
        }
        if (row.ends().equals(COURSE_END)) {
            return words.text("care.text.course", from);
        }
        return row.ends().equals(row.starts())
                ? words.text("care.text.on", from)
                : words.text("care.text.between", from, day(row.ends()));
    }

    private String day(String point) {
        boolean before = point.startsWith("-");
        RulePeriod period = RulePeriod.parse(before ? point.substring(1) : point);
        int days = 7 * period.weeks() + period.days();
        if (days == 0) {
            return words.text(before ? "care.text.sameDayBefore" : "care.text.sameDay");
        }
        return words.text(before ? "care.text.daysBefore" : "care.text.dayAfter", days);
    }
}
