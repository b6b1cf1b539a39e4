package org.stipple.security;

import java.util.Optional;
import java.util.Set;

/** Everybody who may try: each role, somebody without any, and who is not signed in. */
enum Caller {
    RECEPTION(Role.RECEPTION),
    TECHNICIAN(Role.TECHNICIAN),
    DOCTOR(Role.DOCTOR),
    MANAGER(Role.MANAGER),
    ADMIN(Role.ADMIN),
    NO_ROLE,
    NOBODY;

    /** Unmodifiable, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    Caller(Role... roles) {
        this.roles = Set.of(roles);
    }

    Set<Role> roles() {
        return roles;
    }

    Optional<String> role() {
        return roles.stream().map(Role::name).findFirst();
    }
}
