package org.stipple.web.policy;

import org.stipple.policy.table.CarePoint;
import org.stipple.policy.table.CarePoint.OfDays;
import org.stipple.policy.table.CarePoint.OfHours;
import org.stipple.policy.table.CareRow;
import org.stipple.timing.RulePeriod;

/** When a line of preparation or aftercare holds, in words. */
record CareWords(RuleWords words) {

    String when(CareRow row) {
        String from = point(row.starts());
        if (row.ends().isEmpty()) {
            return words.text("care.text.from", from);
        }
        if (row.ends().equals(CarePoint.COURSE_END)) {
            return words.text("care.text.course", from);
        }
        if (CarePoint.parse(row.starts()).equals(new OfHours(0))
                && CarePoint.parse(row.ends()) instanceof OfHours ends) {
            return words.text("care.text.hours", ends.hours());
        }
        return row.ends().equals(row.starts())
                ? words.text("care.text.on", from)
                : words.text("care.text.between", from, point(row.ends()));
    }

    /** "the day before", "day 5", "24 hours after it". */
    String point(String written) {
        CarePoint point = CarePoint.parse(written);
        return point instanceof OfHours after
                ? words.text("care.text.hoursAfter", after.hours())
                : day((OfDays) point);
    }

    private String day(OfDays day) {
        RulePeriod period = day.period();
        if (period.years() + period.months() > 0) {
            return words.text(
                    day.before() ? "care.text.before" : "care.text.after", words.period(period));
        }
        int days = 7 * period.weeks() + period.days();
        if (days == 0) {
            return words.text(day.before() ? "care.text.sameDayBefore" : "care.text.sameDay");
        }
        return words.text(day.before() ? "care.text.daysBefore" : "care.text.dayAfter", days);
    }
}
