package org.stipple.report.frame;

import java.util.Map;

/** A report whose parameters were worked out, so that several statements take them from here. */
record PreparedReport(Report report, Map<String, Object> found) implements Report {

    PreparedReport {
        found = Map.copyOf(found);
    }

    static Report of(Report report, Question widest) {
        return new PreparedReport(report, report.parameters(widest));
    }

    @Override
    public String name() {
        return report.name();
    }

    @Override
    public ReportShape shape() {
        return report.shape();
    }

    @Override
    public String source() {
        return report.source();
    }

    @Override
    public Map<String, Object> parameters(Question question) {
        return found;
    }
}
