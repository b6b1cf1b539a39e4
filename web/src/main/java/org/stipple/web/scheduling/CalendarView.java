package org.stipple.web.scheduling;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.calendar.CalendarFeedService;
import org.stipple.scheduling.calendar.FeedOwner;
import org.stipple.scheduling.calendar.FeedSummary;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.web.words.Texts;

/**
 * The calendar feed of a person, of a room, or of the user herself. Its address is shown while the
 * page on which it was made stays open, and never again.
 */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";

    @Inject private CalendarFeedService feeds;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private CurrentUser user;

    private Long personId;
    private Long roomId;
    private FeedOwner owner;
    private String ownerName = "";
    private FeedSummary shown;
    private boolean names;
    private boolean namesPossible;
    private transient String token;

    /**
     * Loads the feed of the person or room that the address names, else the user's own.
     *
     * @throws NotFoundException if there is no such person or room, or it is not for the user
     */
    public void load() {
        owner = named().orElse(null);
        if (owner != null) {
            ownerName = entry(owner).name();
            namesPossible = feeds.mayTellNames();
            read();
        }
    }

    private Optional<FeedOwner> named() {
        if (roomId != null) {
            return Optional.of(FeedOwner.room(roomId));
        }
        return Optional.ofNullable(personId).or(user::personId).map(FeedOwner::person);
    }

    private CatalogueEntry entry(FeedOwner of) {
        return of.isPerson()
                ? staff.getPerson(of.id())
                : places.rooms().stream()
                        .filter(room -> room.id() == of.id())
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("room", of.id()));
    }

    private void read() {
        shown = feeds.find(owner).orElse(null);
        names = shown != null && shown.names();
    }

    public void make() {
        token = feeds.make(owner, names);
        said("calendar.message.made");
    }

    public void renew() {
        token = feeds.renew(shown.shown());
        said("calendar.message.renewed");
    }

    public void keepNames() {
        feeds.tellNames(shown.shown(), names);
        said(names ? "calendar.message.namesOn" : "calendar.message.namesOff");
    }

    public void revoke() {
        feeds.revoke(shown.shown());
        token = null;
        said("calendar.message.revoked");
    }

    private void said(String key) {
        read();
        Messages.addGlobalInfo(Texts.of(AREA, key));
    }

    /** The whole address, right after it was made; empty ever after. */
    public String getAddress() {
        return token == null ? "" : Faces.getRequestBaseURL() + "calendar/" + token + ".ics";
    }

    /** The same as a link by which a calendar subscribes to it. */
    public String getSubscription() {
        return getAddress().replaceFirst("^http", "webcal");
    }

    /** Whether the user is nobody who treats clients, and named nobody else. */
    public boolean isNobodys() {
        return owner == null;
    }

    /** Whether the page is the user's own, and not come to by a person's or room's. */
    public boolean isOwn() {
        return personId == null && roomId == null;
    }

    /** Whether the user comes from the page of the person or room, and can go back there. */
    public boolean isLed() {
        return !isOwn() && (user.is(Role.MANAGER) || user.is(Role.ADMIN));
    }

    public boolean isOfRoom() {
        return roomId != null;
    }

    public boolean isNamesPossible() {
        return namesPossible;
    }

    public FeedSummary getShown() {
        return shown;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public boolean isNames() {
        return names;
    }

    public void setNames(boolean names) {
        this.names = names;
    }
}
