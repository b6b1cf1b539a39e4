package org.stipple.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.stipple.security.Role;
import org.stipple.security.SignInService;

/**
 * What signed-in users may do at this moment. A session keeps the roles that it began with; here
 * they are looked up again, at most every few seconds a user.
 */
@ApplicationScoped
class Standing {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

    private record Known(Set<Role> roles, long readAt) {}

    private final Map<String, Known> users = new ConcurrentHashMap<>();

    @Inject private SignInService signIns;

    Set<Role> rolesOf(String username) {
        long now = System.nanoTime();
        Known known = users.get(username);
        if (known == null || now - known.readAt() > FRESH_NANOS) {
            known = new Known(signIns.rolesNow(username), now);
            users.put(username, known);
        }
        return known.roles();
    }
}
