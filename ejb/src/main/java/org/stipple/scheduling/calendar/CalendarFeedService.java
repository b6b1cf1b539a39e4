package org.stipple.scheduling.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signing;
import org.stipple.catalogue.ItemVersion;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/**
 * Makes, renews and revokes feeds. A person's is for herself and for who leads the clinic, a room's
 * for who leads it; to anybody else there is none. A feed's address is told once, when it is made.
 */
@Stateless
public class CalendarFeedService {

    @Inject private CalendarFeeds feeds;
    @Inject private AuditService audit;
    @Inject private Signing signing;
    @Inject private CurrentUser user;

    /**
     * The feed of this person or room; empty where there is none.
     *
     * @throws NotFoundException if it is not for the caller
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Optional<FeedSummary> find(FeedOwner owner) {
        mustBeFor(owner);
        return feeds.find(owner).map(CalendarFeed::summary);
    }

    /** Whether the caller may let clients' names go out: she who may see them herself. */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public boolean mayTellNames() {
        return user.is(Role.TECHNICIAN) || user.is(Role.DOCTOR) || user.is(Role.MANAGER);
    }

    /**
     * Makes a feed.
     *
     * @param names whether clients' first names and initials go out; not by who may not see them
     * @return the secret part of its address, which is kept nowhere
     * @throws NotFoundException if it is not for the caller
     * @throws ConstraintException {@code calendar_feed_once_a_person} or {@code
     *     calendar_feed_once_a_room} if there is one already
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public String make(FeedOwner owner, boolean names) {
        mustBeFor(owner);
        FeedToken token = FeedToken.random();
        CalendarFeed feed = new CalendarFeed(owner, token, signing.sign());
        feed.tellNames(names && mayTellNames());
        feeds.add(feed);
        note("CALENDAR_MADE", feed);
        return token.value();
    }

    /**
     * Gives a feed another address; the old one leads nowhere from now on. In the hand of who may
     * not see clients' names it tells none any more.
     *
     * @return the secret part of the new address, which is kept nowhere
     * @throws NotFoundException if there is none, or it is not for the caller
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public String renew(ItemVersion seen) {
        CalendarFeed feed = change(seen);
        FeedToken token = FeedToken.random();
        feed.renew(token, signing.sign());
        feed.tellNames(feed.summary().names() && mayTellNames());
        note("CALENDAR_RENEWED", feed);
        return token.value();
    }

    /**
     * Says whether clients' first names and initials go out.
     *
     * @throws NotFoundException if there is none, or it is not for the caller
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public void tellNames(ItemVersion seen, boolean names) {
        CalendarFeed feed = change(seen);
        feed.tellNames(names && mayTellNames());
        note("CALENDAR_CHANGED", feed);
    }

    /**
     * Ends a feed: its address leads nowhere from now on.
     *
     * @throws NotFoundException if there is none, or it is not for the caller
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public void revoke(ItemVersion seen) {
        CalendarFeed feed = change(seen);
        feeds.remove(feed);
        note("CALENDAR_REVOKED", feed);
    }

    private CalendarFeed change(ItemVersion seen) {
        CalendarFeed feed = feeds.get(seen);
        mustBeFor(feed.owner());
        return feed;
    }

    private void mustBeFor(FeedOwner owner) {
        boolean leads = user.is(Role.MANAGER) || user.is(Role.ADMIN);
        boolean hers =
                leads
                        || owner.isPerson()
                                && user.personId().filter(own -> own == owner.id()).isPresent();
        if (!hers) {
            throw new NotFoundException(owner.kind().word(), owner.id());
        }
    }

    private void note(String action, CalendarFeed feed) {
        FeedOwner owner = feed.owner();
        audit.record(
                Act.of(action, owner.kind().word(), owner.id())
                        .saying(feed.summary().names() ? "NAMES" : ""));
    }
}
