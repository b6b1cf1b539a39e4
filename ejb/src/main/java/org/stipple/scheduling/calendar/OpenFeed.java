package org.stipple.scheduling.calendar;

import java.time.Instant;

/**
 * A feed at whose address somebody asks.
 *
 * @param ownerName what the person or room is called
 * @param names whether clients' first names and initials go out
 * @param fetchedAt when it was last asked for; null if never
 */
record OpenFeed(long id, FeedOwner owner, String ownerName, boolean names, Instant fetchedAt) {}
