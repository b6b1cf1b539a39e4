package org.stipple.catalogue.place;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.OptionalLong;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.InUseException;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;

/** Where clients are treated: the sites with their opening hours, and their rooms. */
@Stateless
public class PlaceService {

    private static final String SITE = "site";
    private static final String ROOM = "room";

    // Values, not entities: every flush would look through those.
    private static final String ROOMS =
            "select new org.stipple.catalogue.place.RoomSummary(r.id, r.version, r.siteId, r.name, r.active) from Room r"
                    + " order by lower(r.name)";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;
    @Inject private AuditService audit;
    @PersistenceContext private EntityManager entities;

    /** When a site is open in a usual week, in order; empty until that is set up. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<Hours> openingHours(long siteId) {
        return catalogue.listKept("select o from OpeningHours o", OpeningHours.class).stream()
                .filter(open -> open.siteId() == siteId)
                .map(OpeningHours::hours)
                .sorted()
                .toList();
    }

    /**
     * Adds a site with its opening hours.
     *
     * @return its id
     * @throws ConstraintException {@code site_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long addSite(@Valid SaveSite as, WeeklyHours openingHours) {
        long id = sites.add(as);
        audit.record(Act.of("SET_UP_ADDED", SITE, id));
        keep(id, openingHours);
        return id;
    }

    /**
     * Changes a site and its opening hours, which carry the site's version.
     *
     * @throws NotFoundException if there is no such site
     * @throws ConstraintException {@code site_name_unique} if there is another of this name, {@code
     *     site_zone_stays_while_booked} if visits are booked there by the clock of its old zone
     * @throws StaleException if somebody changed either since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void changeSite(ItemVersion seen, @Valid SaveSite as, WeeklyHours openingHours) {
        sites.change(seen.id(), seen.version(), as);
        // At once, and before the new ones are inserted: the database lets no two overlap.
        forgetHoursOf(seen.id());
        audit.record(Act.of("SET_UP_CHANGED", SITE, seen.id()));
        keep(seen.id(), openingHours);
    }

    /**
     * Removes a site that has no rooms and where nobody works.
     *
     * @throws NotFoundException if there is no such site
     * @throws ConstraintException named after what still belongs to it, such as {@code
     *     room_site_id_fkey}
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void removeSite(ItemVersion seen) {
        audit.record(Act.of("SET_UP_REMOVED", SITE, seen.id()));
        forgetHoursOf(seen.id());
        catalogue.listOf(OpeningDay.class, "siteId", seen.id()).forEach(entities::remove);
        entities.flush();
        sites.remove(seen.id(), seen.version());
    }

    /**
     * Switches a site off as a whole: it is offered for nothing any more, and what is on record
     * there stays.
     *
     * @throws org.stipple.platform.site.LastSiteException if no other is on
     * @throws org.stipple.platform.refusal.BusinessException if visits are still to come there, or
     *     clients wait for a time
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchSiteOff(ItemVersion seen) {
        audit.record(Act.of("SET_UP_CHANGED", SITE, seen.id()));
        sites.switchOff(seen.id(), seen.version());
    }

    /**
     * Offers a site again, with its people, rooms and hours.
     *
     * @throws org.stipple.catalogue.people.ElsewhereException if somebody works elsewhere by now
     *     while she would be there
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchSiteOn(ItemVersion seen) {
        audit.record(Act.of("SET_UP_CHANGED", SITE, seen.id()));
        sites.switchOn(seen.id(), seen.version());
    }

    private void forgetHoursOf(long siteId) {
        entities.createQuery("delete from OpeningHours o where o.siteId = :site")
                .setParameter("site", siteId)
                .executeUpdate();
    }

    /** Every room of every site, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<RoomSummary> rooms() {
        return catalogue.listKept(ROOMS, RoomSummary.class);
    }

    /** Every room of a site, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<RoomSummary> roomsOf(long siteId) {
        return rooms().stream().filter(room -> room.siteId() == siteId).toList();
    }

    /** The site of a room; empty if there is no such room. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public OptionalLong findSiteOf(long roomId) {
        return rooms().stream()
                .filter(room -> room.id() == roomId)
                .mapToLong(RoomSummary::siteId)
                .findFirst();
    }

    /**
     * Adds a room to a site, switched on.
     *
     * @return its id
     * @throws ConstraintException {@code room_name_unique} if the site has one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long addRoom(long siteId, @Valid SaveRoom as) {
        return catalogue.add(ROOM, new Room(siteId, as.name()));
    }

    /**
     * Gives a room another name.
     *
     * @throws ConstraintException {@code room_name_unique} if the site has another of this name
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
