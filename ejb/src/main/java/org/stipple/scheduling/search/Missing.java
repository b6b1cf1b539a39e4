package org.stipple.scheduling.search;

import java.util.Optional;
import org.stipple.scheduling.slot.Roster;

/** Whether the clinic has whom and what a visit needs at all. */
final class Missing {

    private Missing() {}

    static Optional<Obstruction> of(AskTimes ask, Roster roster) {
        if (roster.whoCan(ask.kind()).isEmpty()) {
            return Optional.of(Obstruction.of(Obstruction.Kind.NOBODY));
        }
        boolean person =
                ask.personId() == 0
                        || roster.findPerson(ask.personId())
                                .filter(each -> each.can(ask.kind()))
                                .isPresent();
        if (!person) {
            return Optional.of(Obstruction.of(Obstruction.Kind.PERSON));
        }
        boolean room =
                roster.offeredRooms().stream()
                        .anyMatch(each -> ask.roomId() == 0 || each.id() == ask.roomId());
        return room ? Optional.empty() : Optional.of(Obstruction.of(Obstruction.Kind.ROOM));
    }
}
