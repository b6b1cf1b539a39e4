package org.stipple.messaging.sending;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.stipple.messaging.Channel;

/** Tells by which channels the clinic sends. */
@Stateless
public class SendingService {

    @Inject private Ways ways;

    /** The channels that are set up; empty while everybody is told by people. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Set<Channel> channels() {
        return ways.channels();
    }
}
