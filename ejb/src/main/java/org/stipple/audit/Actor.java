package org.stipple.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Who acts, as the container knows: the user name of the caller. */
@Stateless
public class Actor {

    /** The name under which the application does what nobody asked for: start-up, timers. */
    public static final String SYSTEM = "system";

    private static final String NOBODY = "anonymous";

    @Resource private SessionContext container;

    /** The caller's user name; {@link #SYSTEM} where nobody is signed in. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String name() {
        String caller = container.getCallerPrincipal().getName();
        return NOBODY.equals(caller) ? SYSTEM : caller;
    }
}
