package org.stipple.report.frame;

import java.util.List;

/** A report for tests. */
class Sample implements Report {

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public ReportShape shape() {
        return new ReportShape(
                Span.LAST_MONTH,
                List.of(Dimension.SITE, Dimension.codes("step", "REVIEW"), Dimension.UNIT),
                List.of("site"),
                List.of(Measure.count("all", "true")),
                List.of(),
                ChartShape.overTime("", "all"),
                List.of());
    }

    @Override
    public String source() {
        return "select 1";
    }
}
