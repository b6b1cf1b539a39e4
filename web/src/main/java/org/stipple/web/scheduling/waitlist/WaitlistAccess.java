package org.stipple.web.scheduling.waitlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/** Whether the signed-in user keeps the waitlist; pages of others show nothing of it. */
@Named
@RequestScoped
public class WaitlistAccess {

    @Inject private CurrentUser user;

    public boolean isKeeping() {
        return user.is(Role.RECEPTION) || user.is(Role.MANAGER);
    }
}
