package org.stipple.care;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Outbox;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.template.Letters;

/**
 * Queues preparation and aftercare on the day on which something of it begins, by the clock of the
 * session's site: one message a session and day, once.
 */
@Dependent
class CareMessages {

    /** No line that is told of begins earlier before its session, or later after it. */
    private static final int DAYS_AROUND = 100;

    private record Due(QueueMessage message, long siteId) {}

    @Inject private CareReading reading;
    @Inject private CareRules rules;
    @Inject private Letters letters;
    @Inject private Outbox outbox;

    /**
     * @return how many
     */
    int queue(Instant now) {
        if (!letters.isOn(MessageKind.PREPARATION) && !letters.isOn(MessageKind.AFTERCARE)) {
            return 0;
        }
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        List<Due> due =
                reading.around(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND)).stream()
                        .flatMap(course -> due(course, now).stream())
                        .toList();
        Set<String> queued =
                outbox.queued(due.stream().map(each -> each.message().onceKey()).toList());
        List<Due> fresh =
                due.stream().filter(each -> !queued.contains(each.message().onceKey())).toList();
        fresh.forEach(each -> outbox.add(each.message(), each.siteId()));
        return fresh.size();
    }

    private List<Due> due(CareCourse course, Instant now) {
        List<Due> due = new ArrayList<>();
        course.sessions().stream()
                .collect(groupingBy(session -> now.atZone(session.zone()).toLocalDate()))
                .forEach(
                        (today, sessions) -> {
                            CareCalendar calendar = rules.calendar(course, today);
                            sessions.forEach(
                                    session -> {
                                        if (begins(calendar, session, today)) {
                                            due.add(due(course, session, today));
                                        }
                                    });
                        });
        return due;
    }

    private boolean begins(CareCalendar calendar, CareSession session, LocalDate today) {
        return calendar.beginningOn(today, !session.done()).stream()
                        .anyMatch(line -> line.session().equals(session))
                && letters.isOn(kind(session));
    }

    private static Due due(CareCourse course, CareSession session, LocalDate today) {
        MessageKind kind = kind(session);
        String key =
                "%s:course:%d:session:%d:%s%s"
                        .formatted(
                                kind,
                                course.courseId(),
                                session.ordinal(),
                                today,
                                session.done() ? "" : ":booking:" + session.bookingId());
        QueueMessage message =
                new QueueMessage(
                        kind,
                        course.clientId(),
                        session.done() ? 0 : session.bookingId(),
                        0,
                        course.courseId(),
                        today.toEpochDay(),
                        "",
                        QueueMessage.AT_ONCE,
                        key);
        return new Due(message, session.siteId());
    }

    private static MessageKind kind(CareSession session) {
        return session.done() ? MessageKind.AFTERCARE : MessageKind.PREPARATION;
    }
}
