package org.stipple.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.stipple.report.export.Format;
import org.stipple.report.frame.Grain;
import org.stipple.report.frame.ReportAsk;
import org.stipple.report.frame.Span;
import org.stipple.report.frame.When;
import org.stipple.report.schedule.Rhythm;
import org.stipple.report.schedule.SaveSchedule;
import org.stipple.report.schedule.ScheduleService;
import org.stipple.security.Addressee;

/** The reports that the demo clinic's manager has mailed. */
@ApplicationScoped
class DemoReports {

    private static final LocalTime EARLY = LocalTime.of(7, 30);

    @Inject private ScheduleService schedules;

    /** Where nobody can sign in as her, there is nobody to get them. */
    void schedule() {
        Set<Long> readers =
                schedules.readers().stream()
                        .filter(Addressee::isReached)
                        .map(Addressee::id)
                        .collect(toSet());
        if (!readers.isEmpty()) {
            schedules.add(
                    new SaveSchedule(
                            "How the week went",
                            ask("sessions", When.of(Span.LAST_WEEK, Grain.DAY), "person"),
                            Rhythm.weekly(DayOfWeek.MONDAY, EARLY),
                            Format.PDF,
                            readers));
            schedules.add(
                    new SaveSchedule(
                            "Chair-hours ahead",
                            ask("demand", When.of(Span.NEXT_12_MONTHS, Grain.MONTH), "unit"),
                            Rhythm.monthly(Rhythm.LAST_DAY, EARLY),
                            Format.EXCEL,
                            readers));
        }
    }

    private static ReportAsk ask(String report, When when, String by) {
        return new ReportAsk(report, when, new TreeMap<>(), List.of(by));
    }
}
