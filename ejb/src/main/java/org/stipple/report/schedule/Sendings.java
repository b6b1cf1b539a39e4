package org.stipple.report.schedule;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signing;
import org.stipple.messaging.Outbox;
import org.stipple.messaging.QueueMessage;
import org.stipple.platform.site.SiteService;
import org.stipple.report.frame.Period;
import org.stipple.security.Addressee;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/** Queues a report for all who get it, in the caller's transaction. */
@Dependent
class Sendings {

    @PersistenceContext private EntityManager entities;
    @Inject private Queries queries;
    @Inject private Outbox outbox;
    @Inject private SiteService sites;
    @Inject private UserService users;
    @Inject private Signing signing;
    @Inject private AuditService audit;

    /**
     * One message for each reader who has an address; its period is that seen from the day of this
     * moment where the schedule belongs.
     *
     * @param dueAt no other of this schedule
     * @return how many messages
     * @throws org.stipple.platform.refusal.ConstraintException {@code report_sending_once} if it
     *     was queued for this moment
     */
    int queue(ReportSchedule schedule, Instant dueAt) {
        LocalDate day = dueAt.atZone(sites.name(schedule.siteId()).zone()).toLocalDate();
        Period period = queries.read(schedule.query(), day).period().orElseThrow();
        ReportSending sending = new ReportSending(schedule, dueAt, period, signing.sign());
        entities.persist(sending);
        Map<Long, String> addresses =
                users.whoMayActAs(Role.MANAGER).stream()
                        .collect(toMap(Addressee::id, Addressee::email));
        int queued = 0;
        for (long reader : schedule.readers()) {
            queued += queue(schedule, sending, reader, addresses.getOrDefault(reader, ""));
        }
        audit.record(
                Act.of("REPORT_QUEUED", "report_schedule", schedule.id()).saying(dueAt.toString()));
        return queued;
    }

    /** Whether it fell due at this moment before. */
    boolean isQueued(ReportSchedule schedule, Instant dueAt) {
        return entities.createQuery(
                                "select count(s) from ReportSending s where s.scheduleId = :schedule"
                                        + " and s.dueAt = :due",
                                Long.class)
                        .setParameter("schedule", schedule.id())
                        .setParameter("due", dueAt)
                        .getSingleResult()
                > 0;
    }

    private int queue(ReportSchedule schedule, ReportSending sending, long reader, String address) {
        ReportMail mail = new ReportMail(sending.id(), reader, address);
        entities.persist(mail);
        if (address.isEmpty()) {
            return 0;
        }
        String once =
                "REPORT:schedule:%d:%s:user:%d".formatted(schedule.id(), sending.dueAt(), reader);
        outbox.add(QueueMessage.report(mail.id(), address, once), schedule.siteId());
        return 1;
    }
}
