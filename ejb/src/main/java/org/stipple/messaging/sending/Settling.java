package org.stipple.messaging.sending;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stipple.messaging.bounce.BounceService;
import org.stipple.messaging.channel.Answer;
import org.stipple.messaging.channel.Outcome;
import org.stipple.platform.entity.NativeChange;

/** Writes down what came of handing a message over. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Settling {

    // An answer that comes after the lease was over still tells what became of it.
    private static final String MINE =
            " claimed_at = null, claimed_by = null, version = version + 1"
                    + " where id = :id and claim = :claim and status in ('CLAIMED', 'UNKNOWN')";

    @PersistenceContext private EntityManager entities;
    @Inject private BounceService bounces;

    public void settle(Handing handed, Answer answer, Instant now) {
        answered(handed, answer, now);
        switch (answer.outcome()) {
            case TAKEN -> end(handed, "SENT", answer, now);
            case UNKNOWN -> end(handed, "UNKNOWN", answer, now);
            case REFUSED -> end(handed, "FAILED", answer, now);
            case BOUNCED -> {
                bounces.note(handed.channel().channel(), handed.letter().address(), answer.why());
                end(handed, "FAILED", answer, now);
            }
            case NOT_NOW -> notNow(handed.claimed(), answer.why(), now);
        }
    }

    /** It could not even be written; the next try comes as after a refusal for now. */
    public void notWritten(Claimed claimed, Instant now) {
        notNow(claimed, "NOT_WRITTEN", now);
    }

    private void answered(Handing handed, Answer answer, Instant now) {
        Outcome kept = answer.outcome() == Outcome.BOUNCED ? Outcome.REFUSED : answer.outcome();
        of(
                        handed.claimed(),
                        "update message_delivery set outcome = :outcome, reason = :why,"
                                + " answered_at = :now where message_id = :id and claim = :claim")
                .setParameter("outcome", kept.name())
                .setParameter("why", answer.why())
                .setParameter("now", now)
                .executeUpdate();
    }

    private void end(Handing handed, String status, Answer answer, Instant now) {
        ended(handed.claimed(), status, answer.why(), now);
    }

    private void ended(Claimed claimed, String status, String why, Instant now) {
        of(
                        claimed,
                        "update message set status = :status, reason = :why, settled_at = :now,"
                                + " settled_by = 'system',"
                                + MINE)
                .setParameter("status", status)
                .setParameter("why", why)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void notNow(Claimed claimed, String why, Instant now) {
        int tries = tries(claimed) + 1;
        Optional<Duration> wait = Backoff.after(tries);
        if (wait.isPresent()) {
            of(
                            claimed,
                            "update message set status = 'QUEUED', channel = null, tries = :tries,"
                                    + " reason = :why, due_at = :due, settled_at = null, settled_by = null,"
                                    + MINE)
                    .setParameter("tries", tries)
                    .setParameter("why", why)
                    .setParameter("due", now.plus(wait.get()))
                    .executeUpdate();
        } else {
            ended(claimed, "FAILED", why, now);
        }
    }

    private int tries(Claimed claimed) {
        List<?> found =
                of(claimed, "select tries from message where id = :id and claim = :claim")
                        .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).intValue();
    }

    private Query of(Claimed claimed, String statement) {
        return NativeChange.of(entities, statement, "message", "message_delivery")
                .setParameter("id", claimed.messageId())
                .setParameter("claim", claimed.claim());
    }
}
