package org.stipple.scheduling.slot;

import java.time.Instant;

/**
 * A time at which a person and a room are free for the whole of a visit.
 *
 * @param personId who would do it
 * @param roomId where
 * @param startsAt when the client's own time begins; the preparation lies before it
 * @param endsAt when it ends, exclusive; the clean-up lies after it
 */
public record FreeSlot(long personId, long roomId, Instant startsAt, Instant endsAt) {}
