package org.stipple.scheduling.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stipple.platform.clock.ClinicClock;

/**
 * Answers calendars that ask for a feed: who knows its address may read it, without a sign-in. Two
 * statements, however much there is to tell, and one more an hour that notes that somebody asked.
 */
@Stateless
public class CalendarFetchService {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    @Inject private CalendarFeeds feeds;
    @Inject private CalendarVisits visits;
    @Inject private ClinicClock clock;

    /**
     * The feed at this address; empty where there is none, was one, or its owner is switched off:
     * the difference is not told.
     *
     * @param token the secret part of the address
     * @param application where this application's pages are, without a slash at the end
     */
    @PermitAll
    public Optional<FetchedCalendar> fetch(String token, String application) {
        Instant now = clock.now();
        Optional<OpenFeed> found = feeds.findAt(new FeedToken(token));
        found.filter(feed -> isToBeNoted(feed, now))
                .ifPresent(feed -> feeds.fetched(feed.id(), now));
        return found.map(feed -> written(feed, now, application));
    }

    private static boolean isToBeNoted(OpenFeed feed, Instant now) {
        return feed.fetchedAt() == null || feed.fetchedAt().plus(NOTED_EVERY).isBefore(now);
    }

    private FetchedCalendar written(OpenFeed feed, Instant now, String application) {
        String text = FeedText.of(feed, visits.of(feed.owner(), now), application);
        return new FetchedCalendar(text, FeedToken.hash(text));
    }
}
