package org.stipple.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.security.lockout.Strangers;
import org.stipple.security.password.Passwords;

/** Lets users in, and keeps guessers out. */
@Stateless
public class SignInService {

    @Inject private Users users;
    @Inject private Strangers strangers;
    @Inject private Passwords passwords;
    @Inject private AuditService audit;
    @Inject private ClinicClock clock;

    /**
     * Tries to sign in. A failure is counted, and after five in a row the next attempt must wait; a
     * name that nobody has is treated alike in words and in time.
     *
     * @param name in any case, as it was typed
     */
    @PermitAll
    public SignIn signIn(String name, char[] password) {
        Instant now = clock.now();
        String username = name.strip().toLowerCase(Locale.ROOT);
        return users.findAlone(username)
                .map(user -> signIn(user, password, now))
                .orElseGet(() -> refuse(username, password, now));
    }

    /** Until when signing in under this name must wait; empty if it need not. */
    @PermitAll
    public Optional<Instant> lockedUntil(String name) {
        Instant now = clock.now();
        String username = name.strip().toLowerCase(Locale.ROOT);
        return users.find(username)
                .map(user -> user.lockedAt(now))
                .orElseGet(() -> strangers.lockedAt(username, now));
    }

    /** What a signed-in user may do at this moment; empty once she was disabled. */
    @PermitAll
    public Set<Role> rolesNow(String username) {
        return users.find(username).filter(AppUser::isEnabled).map(AppUser::roles).orElse(Set.of());
    }

    private SignIn signIn(AppUser user, char[] password, Instant now) {
        Optional<Instant> locked = user.lockedAt(now);
        if (locked.isPresent()) {
            return new SignIn.LockedOut(locked.get());
        }
        if (!passwords.fits(password, user.passwordHash()) || !user.isEnabled()) {
            user.turnAway(now);
            audit.record(Act.of("SIGN_IN_REFUSED", "user", user.username()));
            return new SignIn.Refused();
        }
        user.welcome();
        audit.record(Act.of("SIGNED_IN", "user", user.username()));
        return new SignIn.Accepted(user.username(), user.roles());
    }

    private SignIn refuse(String username, char[] password, Instant now) {
        Optional<Instant> locked = strangers.lockedAt(username, now);
        if (locked.isPresent()) {
            return new SignIn.LockedOut(locked.get());
        }
        passwords.pretend(password);
        strangers.turnAway(username, now);
        return new SignIn.Refused();
    }
}
