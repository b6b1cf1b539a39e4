package org.stipple.messaging.log;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessageStatus;

/** Tells what was sent to whom, and what became of it. */
@Stateless
public class MessageLogService {

    private static final String MESSAGE =
            """
            new org.stipple.messaging.log.LoggedMessage(m.id, m.version, m.kind, m.status,
                   m.barrier, coalesce(m.clientId, 0L), coalesce(m.bookingId, 0L),
                   coalesce(m.courseId, 0L), coalesce(m.aboutId, 0L), m.channel,
                   m.address, m.reason, m.tries, m.subject, m.text, f.name, m.createdAt,
                   m.createdBy, m.dueAt, m.settledAt, m.settledBy)
              from Message m left join MessageFile f on f.messageId = m.id""";

    private static final String ROW = "select " + MESSAGE;

    @PersistenceContext private EntityManager entities;

    /**
     * What a client was to be told, the latest first; one statement.
     *
     * @param first how many of the latest to leave out
     * @param count how many to tell at most
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<LoggedMessage> ofClient(long clientId, int first, int count) {
        return page(
                entities.createQuery(
                                ROW
                                        + " where m.clientId = :client order by m.createdAt desc, m.id desc",
                                LoggedMessage.class)
                        .setParameter("client", clientId),
                first,
                count);
    }

    /**
     * A worklist, what was queued last before the others; one statement.
     *
     * @param first how many of the latest to leave out
     * @param count how many to tell at most
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<LoggedMessage> worklist(@NotNull Worklist wanted, int first, int count) {
        return page(
                entities.createQuery(
                                ROW
                                        + " where m.status in :statuses order by m.createdAt desc, m.id desc",
                                LoggedMessage.class)
                        .setParameter("statuses", wanted.statuses()),
                first,
                count);
    }

    /** What became of reports that were mailed, by what each message is about; one statement. */
    @RolesAllowed("MANAGER")
    public Map<Long, LoggedMessage> ofReports(@NotNull Collection<Long> abouts) {
        return entities
                .createQuery(
                        "select m.aboutId, "
                                + MESSAGE
                                + " where m.kind = :report and m.aboutId in :ids",
                        Object[].class)
                .setParameter("report", MessageKind.REPORT)
                .setParameter("ids", abouts)
                .getResultList()
                .stream()
                .collect(toMap(row -> (Long) row[0], row -> (LoggedMessage) row[1]));
    }

    private static List<LoggedMessage> page(TypedQuery<LoggedMessage> query, int first, int count) {
        return query.setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** How many there are in each worklist, save what was sent; one statement. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public Map<Worklist, Long> counts() {
        Map<MessageStatus, Long> counted =
                entities
                        .createQuery(
                                "select m.status, count(m) from Message m where m.status in :open"
                                        + " group by m.status",
                                Object[].class)
                        .setParameter(
                                "open",
                                List.of(
                                        MessageStatus.QUEUED,
                                        MessageStatus.CLAIMED,
                                        MessageStatus.BY_PHONE,
                                        MessageStatus.FAILED,
                                        MessageStatus.UNKNOWN))
                        .getResultList()
                        .stream()
                        .collect(toMap(row -> (MessageStatus) row[0], row -> (Long) row[1]));
        return Stream.of(Worklist.values())
                .filter(one -> one != Worklist.SENT)
                .collect(
                        toMap(
                                one -> one,
                                one ->
                                        one.statuses().stream()
                                                .mapToLong(each -> counted.getOrDefault(each, 0L))
                                                .sum()));
    }
}
