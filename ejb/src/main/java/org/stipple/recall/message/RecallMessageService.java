package org.stipple.recall.message;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Outbox;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.Recipients;
import org.stipple.messaging.sending.Prospect;
import org.stipple.messaging.sending.SendingService;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.RecallListService;
import org.stipple.recall.message.MessageOutcome.NotWritten;
import org.stipple.recall.message.MessageOutcome.Reason;
import org.stipple.recall.message.MessageOutcome.Written;

/** Queues messages that a touch-up or review is due; each counts as an attempt to reach her. */
@Stateless
public class RecallMessageService {

    @Inject private RecallListService lists;
    @Inject private RecallContactService contacts;
    @Inject private Outbox outbox;
    @Inject private Recipients recipients;
    @Inject private SendingService sending;
    @Inject private SiteService sites;

    private record Known(Map<Long, Recipient> recipients, Set<String> queued) {

        Recipient recipient(RecallRow row) {
            return recipients.get(row.client().id());
        }
    }

    /** Who of these would be written to now, and who would not; nothing is queued. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public MessageOutcome plan(Collection<Long> itemIds) {
        List<RecallRow> rows = lists.these(itemIds);
        return plan(rows, known(rows));
    }

    /**
     * Writes to the clients of these items, once a day at most about each; all in one transaction.
     * Who is not to be contacted, opted out, or cannot be reached is named and not written to. What
     * no channel is set up for yet is queued and waits.
     *
     * @throws org.stipple.platform.refusal.ConstraintException {@code message_once} if somebody
     *     else wrote to one of them in the same moment
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public MessageOutcome write(Collection<Long> itemIds) {
        List<RecallRow> rows = lists.these(itemIds);
        Known known = known(rows);
        MessageOutcome decided = plan(rows, known);
        decided.written().forEach(one -> write(one.row(), known.recipient(one.row())));
        return decided;
    }

    private Known known(List<RecallRow> rows) {
        Set<Long> clients = rows.stream().map(row -> row.client().id()).collect(toSet());
        return new Known(
                recipients.find(clients), outbox.queued(rows.stream().map(this::onceKey).toList()));
    }

    private MessageOutcome plan(List<RecallRow> rows, Known known) {
        List<Written> written = new ArrayList<>();
        List<NotWritten> left = new ArrayList<>();
        for (RecallRow row : rows) {
            Prospect prospect = sending.prospect(kind(row), known.recipient(row));
            against(row, known, prospect)
                    .ifPresentOrElse(
                            why -> left.add(new NotWritten(row, why)),
                            () -> written.add(new Written(row, prospect)));
        }
        return new MessageOutcome(written, left);
    }

    private Optional<Reason> against(RecallRow row, Known known, Prospect prospect) {
        Optional<Reason> stands = against(row);
        if (stands.isPresent()) {
            return stands;
        }
        if (known.queued().contains(onceKey(row))) {
            return Optional.of(Reason.WRITTEN_TODAY);
        }
        return prospect.isBarred()
                ? Optional.of(Reason.valueOf(prospect.name()))
                : Optional.empty();
    }

    private static Optional<Reason> against(RecallRow row) {
        return switch (row.state()) {
            case BOOKED -> Optional.of(Reason.BOOKED);
            case DECLINED -> Optional.of(Reason.DECLINED);
            case DONE, LATER, CEASED -> Optional.of(Reason.NOT_DUE);
            case LAPSED, OVERDUE, DUE, UPCOMING ->
                    row.contact().isShut() ? Optional.of(Reason.DO_NOT_CONTACT) : Optional.empty();
        };
    }

    private void write(RecallRow row, Recipient recipient) {
        outbox.add(
                QueueMessage.ofCourse(kind(row), row.client().id(), row.courseId(), onceKey(row))
                        .about(row.id()),
                row.siteId());
        contacts.attempted(row.id(), attempt(row, recipient));
    }

    /** The next attempt is due as many days later as the clinic lets pass. */
    private Attempt attempt(RecallRow row, Recipient recipient) {
        Channel by = recipient.channelFor(kind(row).purpose());
        LocalDate next = today(row).plusDays(sites.get(row.siteId()).recallPauseDays());
        return new Attempt(
                by == Channel.SMS ? ContactChannel.SMS : ContactChannel.EMAIL,
                ContactOutcome.WRITTEN,
                "",
                new NextContact(next, null));
    }

    private static MessageKind kind(RecallRow row) {
        return row.kind() == VisitKind.REVIEW ? MessageKind.REVIEW_DUE : MessageKind.TOUCH_UP_DUE;
    }

    private String onceKey(RecallRow row) {
        return kind(row) + ":item:" + row.id() + ":" + today(row);
    }

    private LocalDate today(RecallRow row) {
        return sites.todayAt(row.siteId());
    }
}
