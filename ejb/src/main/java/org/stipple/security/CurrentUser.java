package org.stipple.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.audit.Actor;

/** Who is calling, and what she may do. */
@Stateless
@PermitAll
public class CurrentUser {

    @Resource private SessionContext container;
    @Inject private Actor actor;
    @Inject private Users users;

    /** Her user name, as revisions and audit entries carry it; {@link Actor#SYSTEM} for nobody. */
    public String username() {
        return actor.name();
    }

    /** What she is called; the user name where that is all there is. */
    public String displayName() {
        return users.findKnown(username()).map(Users.Known::displayName).orElseGet(this::username);
    }

    /** Whether the container lets her act in this role. */
    public boolean is(Role role) {
        return container.isCallerInRole(role.name());
    }

    /** All roles that the container lets her act in. */
    public Set<Role> roles() {
        return Stream.of(Role.values())
                .filter(this::is)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The person of the clinic that she is, if she is one. */
    public Optional<Long> personId() {
        return users.findKnown(username()).map(Users.Known::personId);
    }
}
