package org.stipple.course.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.stipple.audit.Actor;
import org.stipple.security.UserService;

/** The one who agrees to a session beyond the protocol's maximum, beside whoever records it. */
@ApplicationScoped
class SecondPerson {

    @Inject private Actor actor;
    @Inject private UserService users;

    /**
     * Whether this user may be the second person who agrees: one who treats, neither the caller nor
     * who did it.
     */
    boolean canAgree(String username, long doneBy) {
        return !username.equals(actor.name()) && users.whoMayAgree(doneBy).containsKey(username);
    }
}
