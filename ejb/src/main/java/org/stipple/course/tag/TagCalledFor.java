package org.stipple.course.tag;

import java.time.LocalDate;

/**
 * Something on record calls for a tag on all courses of a client, finished ones too. Fired in the
 * transaction of the recording or of the opening: it follows from what is on record and is nobody's
 * to decide, so it needs no right to change tags.
 *
 * @param tag a code of the timing policy, such as {@code PATCH_TEST_REACTION}
 * @param day from which it counts, inclusive
 * @param reason what calls for it, in words
 */
public record TagCalledFor(long clientId, String tag, LocalDate day, String reason) {}
