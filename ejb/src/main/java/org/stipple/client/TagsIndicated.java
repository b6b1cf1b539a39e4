package org.stipple.client;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something was recorded of a client that calls for tags on her unfinished courses. Fired in the
 * transaction of the recording.
 *
 * @param tags codes of the timing policy, such as {@code SCARRING}; never empty
 * @param day from which the tags count, inclusive
 * @param reason what indicates them, in words
 */
public record TagsIndicated(long clientId, Set<String> tags, LocalDate day, String reason) {

    public TagsIndicated {
        tags = Set.copyOf(tags);
    }
}
