package org.stipple.scheduling.repair;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Openings;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.TakenStretch;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.scheduling.slot.WallClock;

/**
 * The times that later visits may take. What the client gives up with the change, or might give up,
 * counts as free on its day.
 */
@Dependent
class LaterTimes {

    /** How far from the last of the visits times are looked for. */
    private static final int WEEKS_AFTER = 20;

    @Inject private SlotService slots;

    /** Of one site, since nobody goes to another without being asked. */
    private record Alike(long siteId, VisitKind kind, VisitTimes times) {

        static Alike of(Standing visit) {
            return new Alike(visit.row().siteId(), visit.subject().step().kind(), visit.times());
        }

        Roster roster(RepairCase at) {
            return at.rosters().get(siteId);
        }
    }

    /** Free times of each later visit, by its id and by day. */
    Map<Long, Map<LocalDate, List<FreeSlot>>> find(RepairCase at) {
        Map<Long, Openings> openings = new HashMap<>();
        Map<Alike, Map<LocalDate, List<FreeSlot>>> found = new HashMap<>();
        Map<Long, Map<LocalDate, List<FreeSlot>>> free = new HashMap<>();
        for (Standing visit : at.later()) {
            Roster roster = at.rosterOf(visit);
            Openings of =
                    openings.computeIfAbsent(
                            visit.row().siteId(), site -> openings(days(roster, at), at, roster));
            free.put(
                    visit.id(),
                    found.computeIfAbsent(Alike.of(visit), alike -> find(alike, at, of)));
        }
        return free;
    }

    private static Map<LocalDate, List<FreeSlot>> find(Alike alike, RepairCase at, Openings of) {
        List<LocalDate> days = days(alike.roster(at), at);
        FindSlots wanted = wanted(alike, at, alike.roster(at).dayOf(at.now()));
        Map<LocalDate, List<FreeSlot>> free =
                of.without(takenBy(givenUp(at))).free(wanted).byDay(days);
        for (Standing given : givenUp(at).toList()) {
            if (days.contains(given.day())) {
                Stream<Standing> others = givenUp(at).filter(each -> each.id() != given.id());
                of.without(takenBy(others))
                        .free(wanted)
                        .byDay(List.of(given.day()))
                        .forEach((day, more) -> free.merge(day, more, LaterTimes::both));
            }
        }
        return free;
    }

    private static List<TakenStretch> takenBy(Stream<Standing> visits) {
        return visits.map(Standing::taken).toList();
    }

    private static FindSlots wanted(Alike alike, RepairCase at, LocalDate day) {
        long client = at.changed().subject().clientId();
        return new FindSlots(alike.kind(), alike.times(), client, 0, 0, day, day, 0);
    }

    /**
     * With times nearer to those that the visits have now, where they are free: those that were
     * found follow one after the other.
     */
    SmallestMoves.Found refine(RepairCase at, SmallestMoves.Found found) {
        Map<Long, Openings> openings = openings(at, found.placed());
        List<Placed> refined = new ArrayList<>();
        for (Placed placed : found.placed()) {
            List<Placed> others =
                    Stream.concat(at.after(found.placed()).stream(), refined.stream())
                            .filter(each -> each.visit().id() != placed.visit().id())
                            .toList();
            refined.add(
                    placed.isMoved()
                            ? refine(at, placed, others, openings.get(siteOf(placed)))
                            : placed);
        }
        return new SmallestMoves.Found(refined, found.cost(), found.isProven());
    }

    /** By site, of the days that something goes to: one statement each. */
    private Map<Long, Openings> openings(RepairCase at, List<Placed> placed) {
        Map<Long, Set<LocalDate>> days =
                placed.stream()
                        .filter(Placed::isMoved)
                        .collect(groupingBy(LaterTimes::siteOf, mapping(Placed::day, toSet())));
        Map<Long, Openings> openings = new HashMap<>();
        days.forEach((site, of) -> openings.put(site, openings(of, at, at.rosters().get(site))));
        return openings;
    }

    /** Once everything has given its time up that might. */
    private Openings openings(Collection<LocalDate> days, RepairCase at, Roster roster) {
        return slots.openings(days, givenUp(at).map(Standing::id).toList(), roster);
    }

    private static long siteOf(Placed placed) {
        return placed.visit().row().siteId();
    }

    private Placed refine(RepairCase at, Placed placed, List<Placed> others, Openings openings) {
        Standing visit = placed.visit();
        ZoneId zone = at.rosterOf(visit).zone();
        FindSlots wanted = wanted(Alike.of(visit), at, placed.day());
        return WallClock.find(placed.day(), timeOf(visit, zone), zone).stream()
                .flatMap(start -> openings.at(start, wanted, visit.row().roomId()))
                .filter(slot -> others.stream().noneMatch(each -> each.clashesWith(visit, slot)))
                .min(Comparator.comparing(slot -> MoveCost.of(visit, placed.day(), slot)))
                .filter(slot -> isNearer(slot, placed))
                .map(slot -> Placed.moved(visit, placed.day(), slot, placed.todos()))
                .orElse(placed);
    }

    private static LocalTime timeOf(Standing visit, ZoneId zone) {
        return visit.slot().startsAt().atZone(zone).toLocalTime();
    }

    private static boolean isNearer(FreeSlot slot, Placed than) {
        return MoveCost.of(than.visit(), than.day(), slot)
                        .compareTo(MoveCost.of(than.visit(), than.day(), than.slot()))
                < 0;
    }

    private static Stream<Standing> givenUp(RepairCase at) {
        return at.isKept()
                ? at.later().stream()
                : Stream.concat(Stream.of(at.changed()), at.later().stream());
    }

    private static List<LocalDate> days(Roster roster, RepairCase at) {
        LocalDate today = roster.dayOf(at.now());
        LocalDate last =
                at.after().stream()
                        .map(Placed::day)
                        .max(Comparator.naturalOrder())
                        .filter(day -> day.isAfter(today))
                        .orElse(today);
        return today.datesUntil(last.plusWeeks(WEEKS_AFTER)).filter(roster::isOpenOn).toList();
    }

    private static List<FreeSlot> both(List<FreeSlot> some, List<FreeSlot> others) {
        List<FreeSlot> all = new ArrayList<>(some);
        others.stream().filter(slot -> !some.contains(slot)).forEach(all::add);
        return all;
    }
}
