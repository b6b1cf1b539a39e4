package org.stipple.web.scheduling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.stipple.scheduling.calendar.CalendarFeedService;
import org.stipple.scheduling.calendar.FeedOwner;
import org.stipple.scheduling.calendar.FeedSummary;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** How the feed of a person or room stands, in a sentence on her or its page. */
@Named
@RequestScoped
public class CalendarCard {

    @Inject private CalendarFeedService feeds;
    @Inject private Words words;

    private String read;

    public String ofPerson(long id) {
        return said(FeedOwner.person(id));
    }

    public String ofRoom(long id) {
        return said(FeedOwner.room(id));
    }

    private String said(FeedOwner owner) {
        if (read == null) {
            Optional<FeedSummary> feed = feeds.find(owner);
            read = feed.map(this::said).orElseGet(() -> text("calendar.text.none"));
        }
        return read;
    }

    private String said(FeedSummary feed) {
        return feed.fetchedAt() == null
                ? text("calendar.text.neverFetched", words.moment(feed.madeAt()))
                : text("calendar.text.fetched", words.moment(feed.fetchedAt()));
    }

    private static String text(String key, Object... places) {
        return Texts.of("scheduling", key, places);
    }
}
