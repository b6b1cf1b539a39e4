package org.stipple.recall.due;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.item.RecallCalendar;
import org.stipple.recall.item.RecallItem;
import org.stipple.recall.item.RecallItems;
import org.stipple.recall.item.RecallKey;
import org.stipple.scheduling.booking.BookingChanged;

/**
 * Keeps in step what falls due, whoever changed something and whatever she may see: it reads as who
 * leads the clinic may, tells nobody anything, and writes only what follows from what is there.
 */
@Stateless
@RunAs("MANAGER")
@PermitAll
public class DueKeeping {

    /** Courses of one transaction at night. */
    private static final int AT_A_TIME = 200;

    /** More than these are left to the background, so that nobody waits for them. */
    private static final int AT_ONCE = 3000;

    @Inject private DueItems due;
    @Inject private RecallItems items;
    @Inject private RecallPlaces courses;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /** Something of this client was recorded, corrected or taken back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keepClient(long clientId) {
        due.keep(courses.holdOf(clientId));
    }

    /** A visit was booked, or its time given up: links itself, or is taken back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void link(BookingChanged change) {
        RecallKey key = RecallKey.of(change.subject());
        items.hold(List.of(key.courseId()));
        items.find(key).ifPresent(item -> link(item, change));
    }

    private void link(RecallItem item, BookingChanged change) {
        if (change.isPlan()) {
            item.book(change.bookingId(), change.day());
        } else if (item.isBookedBy(change.bookingId())) {
            item.unbook();
        }
        item.turn(calendar(sites.get(item.siteId())));
    }

    private RecallCalendar calendar(SiteSummary site) {
        return new RecallCalendar(clock.today(site.zone()), site.upcomingDays());
    }

    /**
     * Other rules speak of the courses under this protocol.
     *
     * @return whether it is done; otherwise they are too many for the transaction of the change
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean keepUnder(String protocolId) {
        return keepUnlessTooMany(courses.coursesUnder(protocolId, AT_ONCE + 1));
    }

    /** The same of the courses at a site, whose thresholds have changed. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean keepAt(long siteId) {
        return keepUnlessTooMany(courses.coursesAt(siteId, 0, AT_ONCE + 1));
    }

    private boolean keepUnlessTooMany(List<Long> ids) {
        boolean isPossible = ids.size() <= AT_ONCE;
        if (isPossible && !ids.isEmpty()) {
            items.hold(ids);
            due.keep(ids);
        }
        return isPossible;
    }

    /**
     * The next courses of a site in the night. Those that somebody changes at this moment are left
     * to the change.
     *
     * @param after the last course that was looked at; 0 at first
     * @return the last one of these; 0 where there was none left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long keepNext(long siteId, long after) {
        List<Long> ids = courses.coursesAt(siteId, after, AT_A_TIME);
        if (ids.isEmpty()) {
            return 0;
        }
        due.keep(items.holdFree(ids));
        return ids.get(ids.size() - 1);
    }

    /**
     * Lets the calendar turn what it turns at a site by today.
     *
     * @return whether there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean turnNext(long siteId) {
        return turn(siteId) == AT_A_TIME;
    }

    private int turn(long siteId) {
        RecallCalendar calendar = calendar(sites.get(siteId));
        List<RecallItem> turning = items.turning(siteId, calendar.today(), AT_A_TIME);
        turning.forEach(item -> item.turn(calendar));
        items.flush();
        return turning.size();
    }

    /** The clock was moved, forward or back: the calendar looks at everything again. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lookAgain(long siteId) {
        items.lookAgain(siteId, calendar(sites.get(siteId)));
        int turned;
        do {
            turned = turn(siteId);
        } while (turned == AT_A_TIME);
    }
}
