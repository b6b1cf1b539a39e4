package org.stipple.catalogue.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.ItemVersion;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** When a room cannot be used, and why. A closure may lie in the past, and over what is booked. */
@Stateless
public class ClosureService {

    private static final String CLOSURE = "room_closure";

    @Inject private CatalogueRepository catalogue;

    /** Closures of all rooms that last into this day or lie after it, in order. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<ClosureSummary> closuresFrom(LocalDate day) {
        return catalogue
                .listKept(
                        "select c from RoomClosure c where c.time.ends > :time",
                        RoomClosure.class,
                        day.atStartOfDay())
                .stream()
                .map(RoomClosure::summary)
                .sorted(Comparator.comparing(ClosureSummary::when))
                .toList();
    }

    /** All of a room's, past too, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<ClosureSummary> closuresOf(long roomId) {
        return catalogue.listOf(RoomClosure.class, "roomId", roomId).stream()
                .map(RoomClosure::summary)
                .sorted(Comparator.comparing(ClosureSummary::when))
                .toList();
    }

    /**
     * @throws NotFoundException if there is no such closure
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public ClosureSummary get(long id) {
        return catalogue.get(RoomClosure.class, CLOSURE, id).summary();
    }

    /**
     * Closes a room for a time.
     *
     * @return the closure's id
     * @throws NotFoundException if there is no such room
     * @throws ConstraintException {@code room_closure_do_not_overlap} if it is closed already in
     *     some of it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(long roomId, @Valid SaveClosure as) {
        Room room = catalogue.get(Room.class, "room", roomId);
        return catalogue.add(CLOSURE, new RoomClosure(room.id(), as));
    }

    /**
     * Changes a closure.
     *
     * @throws ConstraintException {@code room_closure_do_not_overlap} if it is closed already in
     *     some of it
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, @Valid SaveClosure as) {
        catalogue.change(RoomClosure.class, CLOSURE, seen).become(as);
    }

    /** Takes a closure back: the room can be used then. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        catalogue.remove(CLOSURE, catalogue.change(RoomClosure.class, CLOSURE, seen), CLOSURE);
    }
}
