package org.stipple.report.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.stipple.report.frame.Answers;
import org.stipple.report.frame.Reading;
import org.stipple.report.frame.ReportAsk;

/** Reads what schedules keep as an address's query. */
@Dependent
class Queries {

    @Inject private Answers answers;

    /**
     * @param today the day from which its period is seen
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such report any more
     */
    Reading read(String query, LocalDate today) {
        Map<String, String> params = ReportAsk.params(query);
        return Reading.of(answers.report(params.get("report")), params, today);
    }
}
