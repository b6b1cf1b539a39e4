package org.stipple.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.messaging.Composer;
import org.stipple.messaging.Composition;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageToCompose;
import org.stipple.messaging.Withheld;
import org.stipple.security.Addressee;
import org.stipple.security.Role;
import org.stipple.security.UserService;

/**
 * Writes mails with reports when it is their turn. Whether the reader may have it is asked then:
 * who may no longer open reports, or whose address is another now, gets nothing.
 */
@ApplicationScoped
public class ReportComposer implements Composer {

    @PersistenceContext private EntityManager entities;
    @Inject private UserService users;
    @Inject private ReportLetter letter;
    @Inject private AuditService audit;

    @Override
    public boolean composes(MessageKind kind) {
        return kind == MessageKind.REPORT;
    }

    @Override
    public Composition compose(MessageToCompose message) {
        ReportMail mail = entities.find(ReportMail.class, message.aboutId());
        ReportSending sending = entities.find(ReportSending.class, mail.sendingId());
        ReportSchedule schedule = entities.find(ReportSchedule.class, sending.scheduleId());
        Optional<String> barred = barred(mail, sending, schedule);
        if (barred.isPresent()) {
            return new Withheld(barred.get());
        }
        audit.record(
                Act.of("REPORT_MAILED", "report_schedule", schedule.id())
                        .saying("user " + mail.userId() + " " + sending.query()));
        return letter.of(sending, schedule);
    }

    private Optional<String> barred(
            ReportMail mail, ReportSending sending, ReportSchedule schedule) {
        Optional<Addressee> reader =
                users.whoMayActAs(Role.MANAGER).stream()
                        .filter(user -> user.id() == mail.userId())
                        .findFirst();
        if (reader.isEmpty()) {
            return Optional.of("NO_RIGHT");
        }
        if (!reader.get().email().equals(mail.address())) {
            return Optional.of("ADDRESS_CHANGED");
        }
        if (schedule.isOver()) {
            return Optional.of("SCHEDULE_ENDED");
        }
        return isOutdated(sending) ? Optional.of("NEWER_REPORT") : Optional.empty();
    }

    // So that a long time without a mail server does not end in a heap of old reports.
    private boolean isOutdated(ReportSending sending) {
        return entities.createQuery(
                                "select count(s) from ReportSending s where s.scheduleId = :schedule"
                                        + " and s.dueAt > :due",
                                Long.class)
                        .setParameter("schedule", sending.scheduleId())
                        .setParameter("due", sending.dueAt())
                        .getSingleResult()
                > 0;
    }
}
