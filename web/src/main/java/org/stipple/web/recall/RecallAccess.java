package org.stipple.web.recall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/** Whether the signed-in user is the one who calls, and not only notes what she heard. */
@Named
@RequestScoped
public class RecallAccess {

    @Inject private CurrentUser user;

    public boolean isDesk() {
        return user.is(Role.RECEPTION) || user.is(Role.MANAGER);
    }
}
