package org.stipple.security.lockout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Failed sign-ins under names that nobody has. They are locked out by the same rule as users are,
 * so that being locked out does not tell who is one. Only the latest are remembered.
 */
@ApplicationScoped
public class Strangers {

    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant lockedUntil) {}

    private final Map<String, Failures> latest =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public synchronized void turnAway(String name, Instant now) {
        int count = latest.getOrDefault(name, new Failures(0, now)).count() + 1;
        latest.put(name, new Failures(count, LockOut.after(count).map(now::plus).orElse(now)));
    }

    public synchronized Optional<Instant> lockedAt(String name, Instant now) {
        return Optional.ofNullable(latest.get(name))
                .map(Failures::lockedUntil)
                .filter(now::isBefore);
    }
}
