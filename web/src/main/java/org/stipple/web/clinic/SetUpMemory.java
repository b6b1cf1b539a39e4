package org.stipple.web.clinic;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether the set-up was complete once since the server started: then no page looks again. Only
 * what an administrator sees counts, since she sees every step.
 */
@ApplicationScoped
class SetUpMemory {

    private volatile boolean over;

    boolean isOver() {
        return over;
    }

    void remember() {
        over = true;
    }
}
