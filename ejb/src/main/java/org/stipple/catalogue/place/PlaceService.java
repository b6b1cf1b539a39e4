package org.stipple.catalogue.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.InUseException;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.NoSiteYetException;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;

/** Where clients are treated: the site with its opening hours, and its rooms. */
@Stateless
public class PlaceService {

    private static final String SITE = "site";
    private static final String ROOM = "room";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;
    @Inject private AuditService audit;
    @PersistenceContext private EntityManager entities;

    /** When the clinic is open in a usual week, in order; empty until that is set up. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<Hours> openingHours() {
        return catalogue.listKept("select o from OpeningHours o", OpeningHours.class).stream()
                .map(OpeningHours::hours)
                .sorted()
                .toList();
    }

    /**
     * Sets the clinic's site up with its opening hours.
     *
     * @throws ConstraintException {@code site_only_one} if there is one
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void addSite(@Valid SaveSite as, WeeklyHours openingHours) {
        long id = sites.add(as);
        audit.record(Act.of("SET_UP_ADDED", SITE, id));
        keep(id, openingHours);
    }

    /**
     * Changes the clinic's site and its opening hours, which carry the site's version.
     *
     * @throws NoSiteYetException if the clinic is not set up
     * @throws StaleException if somebody changed either since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void changeSite(int seen, @Valid SaveSite as, WeeklyHours openingHours) {
        sites.change(seen, as);
        // At once, and before the new ones are inserted: the database lets no two overlap.
        entities.createQuery("delete from OpeningHours").executeUpdate();
        long id = sites.getSite().id();
        audit.record(Act.of("SET_UP_CHANGED", SITE, id));
        keep(id, openingHours);
    }

    /** Every room, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<RoomSummary> rooms() {
        return catalogue
                .listKept("select r from Room r order by lower(r.name)", Room.class)
                .stream()
                .map(Room::summary)
                .toList();
    }

    /**
     * Adds a room, switched on.
     *
     * @return its id
     * @throws NoSiteYetException if the clinic is not set up
     * @throws ConstraintException {@code room_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long addRoom(@Valid SaveRoom as) {
        return catalogue.add(ROOM, new Room(sites.getSite().id(), as.name()));
    }

    /**
     * Gives a room another name.
     *
     * @throws ConstraintException {@code room_name_unique} if there is another of this name
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void changeRoom(ItemVersion seen, @Valid SaveRoom as) {
        catalogue.change(Room.class, ROOM, seen).rename(as.name());
    }

    /** Offers a room for bookings again. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOn(ItemVersion seen) {
        catalogue.change(Room.class, ROOM, seen).switchOn();
    }

    /** Offers a room for no booking any more; what is booked in it stays. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOff(ItemVersion seen) {
        catalogue.change(Room.class, ROOM, seen).switchOff();
    }

    /**
     * Removes a room in which nothing was ever booked.
     *
     * @throws InUseException if a record names it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        Room room = catalogue.change(Room.class, ROOM, seen);
        catalogue.remove(ROOM, room, room.name());
    }

    private void keep(long siteId, WeeklyHours openingHours) {
        openingHours.spans().forEach(span -> entities.persist(new OpeningHours(siteId, span)));
    }
}
