package org.stipple.scheduling.slot;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;

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
    @Inject private ClinicClock clock;

    /** Who works when and what is open, in the clinic's zone, from today on. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Roster roster() {
        return new Roster(sites.getSite(), staff.people(), places.rooms(), hours.read());
    }

    /**
     * When the clinic is open, its people work and its rooms can be used, from this day on.
     *
     * @param zone the clinic's, which whoever shows a page knows already
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public ClinicHours hoursFrom(LocalDate first, ZoneId zone) {
        return hours.readFrom(first, zone);
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
        return sweep(wanted, roster, taken(wanted, daysOf(wanted), roster)).findAll(clock.now());
    }

    /**
     * The same on these days alone, wherever they lie, by day; a day without a free time is left
     * out.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<LocalDate, List<FreeSlot>> findFreeByDay(
            FindSlots wanted, Collection<LocalDate> days, Roster roster) {
        TakenTimes.Taken busy = taken(wanted, days, roster);
        Instant now = clock.now();
        return days.stream()
                .distinct()
                .flatMap(day -> sweep(wanted.on(day, day), roster, busy).findAll(now).stream())
                .collect(groupingBy(slot -> roster.dayOf(slot.startsAt())));
    }

    /**
     * Who could do the visit, and where, if it began at this very time: any minute, not only those
     * that are offered.
     *
     * @param roster as {@link #roster} tells it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<FreeSlot> findAt(FindSlots wanted, Instant visitStart, Roster roster) {
        return sweep(wanted, roster, taken(wanted, daysOf(wanted), roster)).findAt(visitStart);
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
        return new Openings(
                roster, taken.on(roster.site().id(), days, without, clock.now()), clock.now());
    }

    private static List<LocalDate> daysOf(FindSlots wanted) {
        return wanted.first().datesUntil(wanted.last().plusDays(1)).toList();
    }

    private TakenTimes.Taken taken(FindSlots wanted, Collection<LocalDate> days, Roster roster) {
        return taken.on(roster.site().id(), days, wanted.without(), clock.now());
    }

    static SlotSweep sweep(FindSlots wanted, Roster roster, TakenTimes.Taken busy) {
        return new SlotSweep(
                wanted.times(),
                roster.open(wanted.first(), wanted.last()),
                freePeople(wanted, roster, busy),
                freeRooms(wanted, roster, busy));
    }

    private static Map<Long, Spans> freePeople(
            FindSlots wanted, Roster roster, TakenTimes.Taken busy) {
        Spans client = busy.ofClient(wanted.clientId());
        Map<Long, Spans> free = new LinkedHashMap<>();
        for (PersonSummary person : roster.whoCan(wanted.kind())) {
            if (wanted.personId() == 0 || wanted.personId() == person.id()) {
                Spans working = roster.working(person.id(), wanted.first(), wanted.last());
                free.put(person.id(), working.minus(busy.ofPerson(person.id())).minus(client));
            }
        }
        return free;
    }

    private static Map<Long, Spans> freeRooms(
            FindSlots wanted, Roster roster, TakenTimes.Taken busy) {
        Map<Long, Spans> free = new LinkedHashMap<>();
        for (RoomSummary room : roster.offeredRooms()) {
            if (wanted.roomId() == 0 || wanted.roomId() == room.id()) {
                Spans usable = roster.usable(room.id(), wanted.first(), wanted.last());
                free.put(room.id(), usable.minus(busy.ofRoom(room.id())));
            }
        }
        return free;
    }
}
