package org.stipple.scheduling.slot;

import java.util.List;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;

/**
 * Who could do a visit, and where, if they were free: by name.
 *
 * @param people who have the skill, or the one of them who is wanted
 * @param rooms that are offered, or the one of them that is wanted
 */
record Eligible(List<PersonSummary> people, List<RoomSummary> rooms) {

    Eligible {
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
    }

    static Eligible of(FindSlots wanted, Roster roster) {
        boolean here = wanted.siteId() == 0 || wanted.siteId() == roster.site().id();
        return new Eligible(
                roster.whoCan(wanted.kind()).stream()
                        .filter(each -> isWanted(wanted.personId(), each.id()))
                        .toList(),
                roster.offeredRooms().stream()
                        .filter(each -> here && isWanted(wanted.roomId(), each.id()))
                        .toList());
    }

    private static boolean isWanted(long only, long id) {
        return only == 0 || only == id;
    }
}
