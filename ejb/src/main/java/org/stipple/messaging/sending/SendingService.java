package org.stipple.messaging.sending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Recipient;

/** Tells by which channels the clinic sends, and what would become of a message. */
@Stateless
public class SendingService {

    @Inject private Ways ways;
    @Inject private Composers composers;

    /** The channels that are set up; empty while everybody is told by people. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Set<Channel> channels() {
        return ways.channels();
    }

    /**
     * What would become of a message of this kind if it were its turn now. What bars it for the
     * client is told before what it would wait for.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public Prospect prospect(@NotNull MessageKind kind, @NotNull Recipient recipient) {
        Prospect prospect = ways.prospect(kind, recipient);
        return prospect.isBarred() || composers.kinds().contains(kind)
                ? prospect
                : Prospect.SWITCHED_OFF;
    }
}
