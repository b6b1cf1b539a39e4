package org.stipple.recall.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.Recipients;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.item.RecallState;
import org.stipple.recall.list.RecallListService;
import org.stipple.recall.message.MessageOutcome.NotWritten;
import org.stipple.recall.message.MessageOutcome.Reason;

/** Queues messages that a touch-up or review is due; each counts as an attempt to reach her. */
@Stateless
public class RecallMessageService {

    @Inject private RecallListService lists;
    @Inject private RecallContactService contacts;
    @Inject private OutboxService outbox;
    @Inject private Recipients recipients;
    @Inject private SiteService sites;

    /**
     * Writes to the clients of these items, once a day at most about each; all in one transaction.
     * Who is not to be contacted, opted out, or cannot be reached is named and not written to.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public MessageOutcome write(Collection<Long> itemIds) {
        List<NotWritten> left = new ArrayList<>();
        int queued = 0;
        for (RecallRow row : lists.these(itemIds)) {
            Optional<Reason> reason = write(row);
            reason.ifPresent(why -> left.add(new NotWritten(row.client(), why)));
            queued += reason.isEmpty() ? 1 : 0;
        }
        return new MessageOutcome(queued, left);
    }

    private Optional<Reason> write(RecallRow row) {
        Recipient recipient = recipients.find(row.client().id());
        MessageKind kind =
                row.kind() == VisitKind.REVIEW ? MessageKind.REVIEW_DUE : MessageKind.TOUCH_UP_DUE;
        LocalDate today = sites.todayAt(row.siteId());
        Optional<Reason> against = against(row, recipient, kind, today);
        if (against.isEmpty()) {
            outbox.queue(
                    QueueMessage.ofCourse(
                                    kind,
                                    row.client().id(),
                                    row.courseId(),
                                    kind + ":item:" + row.id() + ":" + today)
                            .about(row.id()));
            contacts.attempted(row.id(), attempt(recipient, kind, row, today));
        }
        return against;
    }

    private Optional<Reason> against(
            RecallRow row, Recipient recipient, MessageKind kind, LocalDate today) {
        if (!row.state().isPressing() && row.state() != RecallState.UPCOMING) {
            return Optional.of(Reason.NOT_DUE);
        }
        if (row.contact().isShut()) {
            return Optional.of(Reason.DO_NOT_CONTACT);
        }
        if (recipient.isOptedOut(kind.purpose())) {
            return Optional.of(Reason.OPTED_OUT);
        }
        if (recipient.channels().allMatch(by -> recipient.addressFor(by).isBlank())) {
            return Optional.of(Reason.NO_ADDRESS);
        }
        return wasWrittenTo(row, today) ? Optional.of(Reason.WRITTEN_TODAY) : Optional.empty();
    }

    private boolean wasWrittenTo(RecallRow row, LocalDate today) {
        return row.contact()
                .last()
                .filter(last -> last.attempt().outcome() == ContactOutcome.SENT)
                .filter(
                        last ->
                                last.at()
                                        .atZone(sites.name(row.siteId()).zone())
                                        .toLocalDate()
                                        .equals(today))
                .isPresent();
    }

    /** The next attempt is due as many days later as the clinic lets pass. */
    private Attempt attempt(Recipient recipient, MessageKind kind, RecallRow row, LocalDate today) {
        Channel by =
                recipient
                        .channels()
                        .filter(each -> !recipient.addressFor(each).isBlank())
                        .filter(each -> !recipient.isOptedOut(each, kind.purpose()))
                        .findFirst()
                        .orElse(Channel.EMAIL);
        return new Attempt(
                by == Channel.SMS ? ContactChannel.SMS : ContactChannel.EMAIL,
                ContactOutcome.SENT,
                "",
                new NextContact(today.plusDays(sites.get(row.siteId()).recallPauseDays()), null));
    }
}
