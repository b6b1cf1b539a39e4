package org.stipple.web.clinic;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.place.ClosureService;
import org.stipple.catalogue.place.ClosureSummary;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.place.SaveClosure;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.displaced.HoursChange;
import org.stipple.web.words.Words;

/** Closes a room for a time; changes or takes back a closure that is there. */
@Named
@ViewScoped
public class ClosureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ClosureService closures;
    @Inject private PlaceService places;
    @Inject private Consequences consequences;
    @Inject private ClinicText text;
    @Inject private Words words;

    private Long id;
    private Long roomId;
    private RoomSummary room;
    private ClosureSummary shown;
    private StretchForm form;
    private String reason = "";

    /**
     * Fills the form from the closure that the address names; else it is a new one of the room that
     * is named.
     *
     * @throws NotFoundException if there is no such closure or room
     */
    public void load() {
        if (id != null) {
            shown = closures.get(id);
            roomId = shown.roomId();
            form = new StretchForm(shown.when());
            reason = shown.reason();
        }
        long wanted = Optional.ofNullable(roomId).orElse(0L);
        room =
                places.rooms().stream()
                        .filter(each -> each.id() == wanted)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("room", wanted));
        if (shown == null) {
            form = new StretchForm(words.todayAt(room.siteId()));
        }
    }

    /** Stores it, unless it has consequences that were not told yet: then they are shown first. */
    public String save() {
        Optional<Stretch> when = form.read();
        if (when.isEmpty() || !consequences.agreed(change(when.get()), when.get())) {
            return null;
        }
        SaveClosure as = new SaveClosure(when.get(), reason);
        if (shown == null) {
            closures.add(roomId, as);
        } else {
            closures.change(shown.shown(), as);
        }
        text.news(
                "closure.message.saved",
                room.name(),
                words.stretch(when.get()),
                consequences.getCount());
        return back();
    }

    /** The same, and then goes on to new times for what fell out. */
    public String saveAndPlace() {
        return save() == null
                ? null
                : consequences.newTimes("room", roomId, form.read().orElseThrow());
    }

    private HoursChange change(Stretch when) {
        return new HoursChange.Closure(roomId, when);
    }

    public String remove() {
        closures.remove(shown.shown());
        text.news("closure.message.removed", room.name(), words.stretch(shown.when()));
        return back();
    }

    private String back() {
        return "/clinic/rooms?faces-redirect=true&id=" + roomId;
    }

    public boolean isNew() {
        return id == null;
    }

    public RoomSummary getRoom() {
        return room;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    public StretchForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRoomId() {
        return roomId;
    }

    public void setRoomId(Long roomId) {
        this.roomId = roomId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.text(reason);
    }
}
