package org.stipple.scheduling.slot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.entity.ManyReads;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;

/**
 * Finds free times. They are offers, true at the moment of asking: who books one may still find it
 * taken.
 */
@Stateless
public class SlotService {

    @Inject private SiteService sites;
    @Inject private StaffService staff;
    @Inject private PlaceService places;
    @Inject private HoursReading hours;
    @Inject private TakenTimes taken;
    @Inject private ManyReads reads;
    @Inject private ClinicClock clock;

    /** Who works when and what is open at the site where the caller works, from today on. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Roster roster() {
        return roster(sites.getSite());
    }

    /**
     * Who works when and what is open at a site, in its zone, from today on.
     *
     * @throws NotFoundException if there is no such site
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Roster roster(long siteId) {
        return roster(sites.get(siteId));
    }

    /** The same of a room's site; of the one where the caller works if there is no such room. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Roster rosterOfRoom(long roomId) {
        return roster(places.findSiteOf(roomId).orElseGet(sites::siteId));
    }

    private Roster roster(SiteSummary site) {
        return reads.read(
                () ->
                        new Roster(
                                site,
                                staff.people(),
                                places.roomsOf(site.id()),
                                hours.read(site.id())));
    }

    /**
     * When the site where the caller works is open, its people work and its rooms can be used, from
     * this day on.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public ClinicHours hoursFrom(LocalDate first) {
        return hours.readFrom(sites.siteId(), first);
    }

    /**
     * Free times from now on, by time; see {@link SlotSweep} for which. Nothing is offered on a day
     * on which the clinic is closed, to a person who lacks the skill, or in a room that is not
     * offered.
     *
     * @param roster as {@link #roster} tells it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<FreeSlot> findFree(FindSlots wanted, Roster roster) {
        return free(wanted, roster, clock.now()).stream().toList();
    }

    /**
     * The first of them.
     *
     * @param earliest before which none begins; a moment that is over counts as now
     * @param most how many
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<FreeSlot> findFirst(FindSlots wanted, Instant earliest, int most, Roster roster) {
        Instant now = clock.now();
        return free(wanted, roster, earliest.isBefore(now) ? now : earliest).stream()
                .limit(most)
                .toList();
    }

    /**
     * The same for whoever says herself how far to look: what is taken is read here, in one
     * statement, and each day is worked out when it is asked for.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public FreeDays freeDays(FindSlots wanted, Roster roster) {
        return free(wanted, roster, clock.now());
    }

    /**
     * The same on these days alone, wherever they lie, by day; a day without a free time is left
     * out.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<LocalDate, List<FreeSlot>> findFreeByDay(
            FindSlots wanted, Collection<LocalDate> days, Roster roster) {
        return free(wanted, roster, days, clock.now()).byDay(days);
    }

    /**
     * Who could do the visit, and where, if it began at this very time: any minute, not only those
     * that are offered.
     *
     * @param roster as {@link #roster} tells it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<FreeSlot> findAt(FindSlots wanted, Instant visitStart, Roster roster) {
        return free(wanted, roster, clock.now()).at(visitStart);
    }

    /**
     * What is free on these days, wherever they lie, to be asked in memory for many visits: one
     * statement.
     *
     * @param roster as {@link #roster} tells it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public FreeGaps freeGaps(Collection<LocalDate> days, Roster roster) {
        Instant now = clock.now();
        return new FreeGaps(roster, taken.ofEverybody(days, List.of(), roster, now), now);
    }

    /**
     * What is free on these days once some bookings have given their time up: for those that are
     * placed anew together.
     *
     * @param without ids of the bookings that give their time up
     * @param roster as {@link #roster} tells it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Openings openings(Collection<LocalDate> days, Collection<Long> without, Roster roster) {
        Instant now = clock.now();
        return new Openings(roster, taken.ofEverybody(days, without, roster, now), now);
    }

    private FreeDays free(FindSlots wanted, Roster roster, Instant earliest) {
        return free(
                wanted,
                roster,
                wanted.first().datesUntil(wanted.last().plusDays(1)).toList(),
                earliest);
    }

    private FreeDays free(
            FindSlots wanted, Roster roster, Collection<LocalDate> days, Instant earliest) {
        Eligible eligible = Eligible.of(wanted, roster);
        TakenTimes.Taken busy = taken.among(eligible, wanted, days, roster, clock.now());
        return new FreeDays(wanted, roster, busy, earliest);
    }
}
