package org.stipple.web.scheduling;

import java.time.LocalDate;

/**
 * A free time.
 *
 * @param times from when to when the client comes, in words
 * @param note what speaks for it, in words; may be blank
 * @param who person and room, in words
 */
public record TimeCell(
        LocalDate day, PickedTime picked, String times, String note, String who, boolean isTaken) {}
