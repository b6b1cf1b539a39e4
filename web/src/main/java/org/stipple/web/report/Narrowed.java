package org.stipple.web.report;

import java.time.LocalDate;
import org.stipple.report.frame.Dimension;
import org.stipple.report.frame.Line;
import org.stipple.report.frame.Member;
import org.stipple.report.frame.Period;
import org.stipple.report.frame.ReportAsk;

/** What is asked, narrowed to a line of its table. */
final class Narrowed {

    private Narrowed() {}

    static ReportAsk to(ReportAsk ask, Period period, Line line) {
        ReportAsk narrowed = ask;
        for (Member member : line.members()) {
            narrowed = to(narrowed, period, member);
        }
        return narrowed;
    }

    /** A unit of time narrows the period, of which the first and last may be cut. */
    static ReportAsk to(ReportAsk ask, Period period, Member member) {
        if (!member.dimension().equals(Dimension.UNIT.key())) {
            return ask.with(member.dimension(), member.key());
        }
        LocalDate first = LocalDate.parse(member.key());
        return period.units(ask.when().grain()).stream()
                .filter(unit -> ask.when().grain().start(unit.first()).equals(first))
                .findFirst()
                .map(ask::in)
                .orElse(ask);
    }
}
