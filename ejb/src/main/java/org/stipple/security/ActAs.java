package org.stipple.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stipple.audit.Actor;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls services on behalf of a user from inside the server, where nobody signed in: the demo
 * clinic, start-up, tests. The container sees the user and her roles just as if she had signed in.
 * Pages never use it.
 */
@ApplicationScoped
public class ActAs {

    @Inject private SignInService signIns;

    /**
     * Does {@code work} as this user, with the roles that she has now.
     *
     * @throws IllegalArgumentException if there is no such user, or she is disabled
     */
    public <T> T callAs(String username, Supplier<T> work) {
        Set<Role> roles = signIns.rolesNow(username);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("nobody can act as " + username);
        }
        return callAs(username, roles, work);
    }

    /** As {@link #callAs(String, Supplier)}, without an answer. */
    public void runAs(String username, Runnable work) {
        callAs(username, answering(work));
    }

    /** Does {@code work} as the application itself, which may do anything. */
    public <T> T callAsSystem(Supplier<T> work) {
        return callAs(Actor.SYSTEM, Set.of(Role.values()), work);
    }

    /** As {@link #callAsSystem}, without an answer. */
    public void runAsSystem(Runnable work) {
        callAsSystem(answering(work));
    }

    /** Does {@code work} under a name with roles, whether or not there is such a user. */
    public <T> T callAs(String name, Set<Role> roles, Supplier<T> work) {
        Set<String> names = roles.stream().map(Role::name).collect(Collectors.toSet());
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(name)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(names)))
                .runAsSupplier(work);
    }

    private static Supplier<Boolean> answering(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
