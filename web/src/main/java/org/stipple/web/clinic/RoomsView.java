package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.ClosureSummary;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.platform.site.NoSiteYetException;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Words;

/** The rooms of a site: of the one that the address names, else of the one where the user works. */
@Named
@ViewScoped
public class RoomsView extends ItemsView<RoomSummary> {

    private static final long serialVersionUID = 1L;

    @Inject private PlaceService places;
    @Inject private ClosureService service;
    @Inject private ClinicText text;
    @Inject private Words words;
    @Inject private KnownSites sites;

    private Long siteId;
    private String name = "";
    private List<ClosureSummary> closures;

    public RoomsView() {
        super("room");
    }

    @Override
    List<RoomSummary> all() {
        return siteId == null ? List.of() : places.roomsOf(siteId);
    }

    @Override
    public void load() {
        if (getPicked() != null) {
            places.findSiteOf(getPicked()).ifPresent(site -> siteId = site);
        }
        siteId = siteId == null ? sites.getHere() : siteId;
        super.load();
    }

    @Override
    void fill(Optional<RoomSummary> room) {
        name = room.map(RoomSummary::name).orElse("");
    }

    @Override
    void add() {
        places.addRoom(siteIfAny(), new SaveRoom(name));
    }

    private long siteIfAny() {
        return Optional.ofNullable(siteId).orElseThrow(NoSiteYetException::new);
    }

    @Override
    void change(ItemVersion seen) {
        places.changeRoom(seen, new SaveRoom(name));
    }

    @Override
    void switchOn(ItemVersion seen) {
        places.switchOn(seen);
    }

    @Override
    void switchOff(ItemVersion seen) {
        places.switchOff(seen);
    }

    @Override
    void remove(ItemVersion seen) {
        places.remove(seen);
    }

    @Override
    String typedName() {
        return name;
    }

    @Override
    Map<String, String> words(RoomSummary room) {
        return Map.of("item.label.name", room.name(), "item.label.state", state(room));
    }

    /** When a room is closed next, or now, in words; blank where no closure is known. */
    public String closed(RoomSummary room) {
        if (closures == null) {
            closures = service.closuresFrom(words.todayAt(room.siteId()));
        }
        return closures.stream()
                .filter(closure -> closure.roomId() == room.id())
                .findFirst()
                .map(next -> text.text("exceptions.text.closedUntil", words.stretch(next.when())))
                .orElse("");
    }

    @Override
    String here() {
        String page = "/clinic/rooms?faces-redirect=true";
        return sites.isSeveral() ? page + "&site=" + siteId : page;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }
}
