package org.stipple.messaging.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.stipple.messaging.Composed;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.Recipients;
import org.stipple.messaging.Withheld;
import org.stipple.messaging.channel.Letter;
import org.stipple.messaging.quiet.QuietHoursService;
import org.stipple.platform.site.SiteService;

/**
 * Decides what becomes of a claimed message now, writes it, and marks it as handed over before it
 * is: whoever dies after that leaves it UNKNOWN, never sent twice.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Writing {

    private static final String DUE =
            """
            select new org.stipple.messaging.sending.DueMessage(m.id, m.kind,
                   coalesce(m.clientId, 0L), coalesce(m.bookingId, 0L),
                   coalesce(m.knownBookingId, 0L), coalesce(m.courseId, 0L),
                   coalesce(m.aboutId, 0L), coalesce(m.siteId, 0L), m.token, m.address)
              from Message m where m.id = :id""";

    private static final String TOLD_AT_THE_DESK = "TOLD_AT_THE_DESK";

    @PersistenceContext private EntityManager entities;
    @Inject private Recipients recipients;
    @Inject private Composers composers;
    @Inject private Ways ways;
    @Inject private QuietHoursService quiet;
    @Inject private SiteService sites;
    @Inject private Marks marks;

    /**
     * What is to be handed over; empty where it is settled, or put off, or no longer this node's.
     */
    public Optional<Handing> write(Claimed claimed, String node, Instant now) {
        if (!marks.isHeld(claimed)) {
            return Optional.empty();
        }
        DueMessage due =
                entities.createQuery(DUE, DueMessage.class)
                        .setParameter("id", claimed.messageId())
                        .getSingleResult();
        Recipient recipient =
                due.kind().isForClients()
                        ? recipients.find(due.clientId())
                        : Recipient.at(due.address());
        Optional<Instant> later =
                due.kind().isForClients()
                        ? quiet.get().endAfter(now, zone(due, recipient))
                        : Optional.empty();
        if (later.isPresent()) {
            marks.putOff(claimed, later.get());
            return Optional.empty();
        }
        return write(claimed, due, recipient, new Stamp(node, now));
    }

    private ZoneId zone(DueMessage due, Recipient recipient) {
        return recipient.zone().isEmpty()
                ? sites.name(due.siteId()).zone()
                : ZoneId.of(recipient.zone());
    }

    private Optional<Handing> write(
            Claimed claimed, DueMessage due, Recipient recipient, Stamp stamp) {
        Way way = ways.find(due.kind(), recipient);
        if (way instanceof Way.Barred barred) {
            if (!due.kind().isForClients()) {
                marks.withheld(claimed, barred.why().name(), stamp.now());
            } else if (due.isToldAtTheDesk()) {
                marks.withheld(claimed, TOLD_AT_THE_DESK, stamp.now());
            } else {
                marks.byPhone(claimed, barred.why());
            }
            return Optional.empty();
        }
        return compose(claimed, due, recipient.language(), (Way.Through) way, stamp);
    }

    private Optional<Handing> compose(
            Claimed claimed, DueMessage due, String language, Way.Through way, Stamp stamp) {
        var written = composers.compose(due.compose(way.channel().channel(), language));
        if (written instanceof Withheld withheld) {
            marks.withheld(claimed, withheld.why(), stamp.now());
            return Optional.empty();
        }
        Letter letter = new Letter(due.token(), way.address(), (Composed) written);
        marks.handedOver(claimed, way.channel().channel(), letter, stamp);
        return Optional.of(new Handing(claimed, way.channel(), letter));
    }
}
