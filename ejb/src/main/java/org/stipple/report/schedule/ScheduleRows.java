package org.stipple.report.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.platform.site.SiteService;

/** Schedules as lists show them. */
@Dependent
class ScheduleRows {

    private static final String LAST =
            "select s from ReportSending s where s.scheduleId in :ids and s.dueAt ="
                    + " (select max(o.dueAt) from ReportSending o where o.scheduleId = s.scheduleId)";

    @PersistenceContext private EntityManager entities;
    @Inject private Queries queries;
    @Inject private SiteService sites;

    /** What has not ended, by name; three statements. */
    List<ScheduleRow> all() {
        List<ReportSchedule> schedules =
                entities.createQuery(
                                "select s from ReportSchedule s left join fetch s.readers"
                                        + " where s.endedAt is null order by lower(s.name), s.id",
                                ReportSchedule.class)
                        .getResultList();
        Map<Long, LastSending> last = last(schedules.stream().map(ReportSchedule::id).toList());
        return schedules.stream()
                .map(schedule -> row(schedule, Optional.ofNullable(last.get(schedule.id()))))
                .toList();
    }

    private Map<Long, LastSending> last(List<Long> schedules) {
        List<ReportSending> sendings =
                entities.createQuery(LAST, ReportSending.class)
                        .setParameter("ids", schedules)
                        .getResultList();
        Map<Long, List<SentTo>> to = to(sendings.stream().map(ReportSending::id).toList());
        return sendings.stream()
                .collect(
                        toMap(
                                ReportSending::scheduleId,
                                one -> one.told(to.getOrDefault(one.id(), List.of()))));
    }

    private Map<Long, List<SentTo>> to(List<Long> sendings) {
        return entities
                .createQuery(
                        "select m from ReportMail m where m.sendingId in :ids order by m.id",
                        ReportMail.class)
                .setParameter("ids", sendings)
                .getResultList()
                .stream()
                .collect(groupingBy(ReportMail::sendingId, mapping(ReportMail::sentTo, toList())));
    }

    ScheduleRow row(ReportSchedule schedule, Optional<LastSending> last) {
        return new ScheduleRow(
                schedule.id(),
                schedule.version(),
                schedule.name(),
                queries.read(schedule.query(), sites.latestToday()).ask(),
                schedule.rhythm(),
                schedule.format(),
                schedule.siteId(),
                schedule.isPaused(),
                schedule.nextAt(),
                schedule.readers(),
                schedule.madeBy(),
                last.orElse(null));
    }
}
