package org.stipple.scheduling.calendar;

import java.io.Serializable;
import java.time.Instant;
import org.stipple.catalogue.ItemVersion;

/**
 * A feed that there is, without its address: nobody knows that any more.
 *
 * @param names whether clients' first names and initials go out
 * @param madeAt since when it has its address
 * @param madeBy user name of who made that address
 * @param fetchedAt when a calendar last asked, give or take an hour; null if none has yet
 */
public record FeedSummary(
        long id,
        int version,
        FeedOwner owner,
        boolean names,
        Instant madeAt,
        String madeBy,
        Instant fetchedAt)
        implements Serializable {

    /** As a form shows it. */
    public ItemVersion shown() {
        return new ItemVersion(id, version);
    }
}
