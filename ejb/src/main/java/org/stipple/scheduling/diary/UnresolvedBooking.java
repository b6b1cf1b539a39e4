package org.stipple.scheduling.diary;

import java.io.Serializable;

/**
 * A booking that somebody has to settle.
 *
 * @param isPast whether it is over and nobody said what became of it; otherwise what was recorded
 *     since speaks against it
 */
public record UnresolvedBooking(DiaryEntry entry, boolean isPast) implements Serializable {}
