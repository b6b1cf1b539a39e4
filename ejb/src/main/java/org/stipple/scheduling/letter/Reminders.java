package org.stipple.scheduling.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Outbox;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.template.Letters;

/**
 * Queues reminders of visits that come soon, each once. Whoever booked within that time knows it
 * still, and gets none.
 */
@Dependent
class Reminders {

    private static final String SOON =
            """
            select b.id as booking, b.client_id as client, b.site_id as site
              from booking b
             where b.status = 'BOOKED'
               and b.starts_at > :now and b.starts_at <= :until
               and b.created_at <= b.starts_at - make_interval(secs => :before)
               and not exists (select 1 from message m
                                where m.once_key = 'REMINDER:booking:' || b.id)
             order by b.starts_at, b.id""";

    @PersistenceContext private EntityManager entities;
    @Inject private Letters letters;
    @Inject private Outbox outbox;

    /**
     * @return how many
     */
    int queue(Instant now) {
        if (!letters.isOn(MessageKind.REMINDER)) {
            return 0;
        }
        Duration before = letters.remindBefore();
        List<Tuple> soon = soon(now, before);
        soon.forEach(this::queue);
        return soon.size();
    }

    @SuppressWarnings("unchecked") // The query says what it selects.
    private List<Tuple> soon(Instant now, Duration before) {
        return entities.createNativeQuery(SOON, Tuple.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(before))
                .setParameter("before", (double) before.toSeconds())
                .getResultList();
    }

    private void queue(Tuple row) {
        outbox.add(
                QueueMessage.ofBooking(
                        MessageKind.REMINDER, number(row, "client"), number(row, "booking")),
                number(row, "site"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
