package org.stipple.messaging.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.channel.Answer;

/**
 * Sends what is due: claims it, writes it, hands it over outside any transaction, settles it. Each
 * step is on record before the next begins, so that it may end anywhere: what was not handed over
 * is sent later, what may have been is UNKNOWN. Without a channel nothing is claimed, and without a
 * composer nothing of that kind.
 */
@ApplicationScoped
public class Sending {

    private static final Logger LOG = System.getLogger(Sending.class.getName());

    /** At most so many in one go, so that a node that is told to end is soon done. */
    private static final int ROUNDS = 20;

    @Inject private Ways ways;
    @Inject private Composers composers;
    @Inject private Claims claims;
    @Inject private Writing writing;
    @Inject private Settling settling;

    /**
     * Sends what is due.
     *
     * @param node the name of this node, another one for each
     * @return how many messages it took up
     */
    public int sendDue(Instant now, String node) {
        if (!ways.isAny()) {
            return 0;
        }
        Set<MessageKind> kinds = composers.kinds();
        if (kinds.isEmpty()) {
            return 0;
        }
        claims.letGo(now);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Claimed> claimed = claims.claim(now, node, kinds);
            if (claimed.isEmpty()) {
                return taken;
            }
            claimed.forEach(each -> send(each, new Stamp(node, now)));
            taken += claimed.size();
        }
        return taken;
    }

    private void send(Claimed claimed, Stamp stamp) {
        write(claimed, stamp)
                .ifPresent(
                        handing -> {
                            Answer answer = handing.channel().hand(handing.letter());
                            settling.settle(handing, answer, stamp.now());
                        });
    }

    // One that cannot be written holds up no other; it is tried again, and is seen in the end.
    private Optional<Handing> write(Claimed claimed, Stamp stamp) {
        try {
            return writing.write(claimed, stamp.node(), stamp.now());
        } catch (RuntimeException faulty) {
            LOG.log(Level.WARNING, "message " + claimed.messageId() + " was not written", faulty);
            settling.notWritten(claimed, stamp.now());
            return Optional.empty();
        }
    }
}
