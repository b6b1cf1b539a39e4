package org.stipple.scheduling.sickday;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.scheduling.placing.Candidate;

/**
 * A visit that cannot take place as it stands, and where it could go.
 *
 * @param why it cannot
 * @param places the proposed one first, then others that are free beside all proposals; empty where
 *     there is none
 * @param none why there is none; null where there is
 * @param alerts of the client that hold on the day of one of these places, to be read before she is
 *     moved
 */
public record ProposedMove(
        BookingRow booking,
        Set<Displacement> why,
        List<Candidate> places,
        NoPlace none,
        List<Alert> alerts) {

    public ProposedMove {
        Objects.requireNonNull(booking, "booking");
        why = Set.copyOf(why);
        places = List.copyOf(places);
        alerts = List.copyOf(alerts);
    }

    /** Why there is no place for it; empty where there is. */
    public Optional<NoPlace> noPlace() {
        return Optional.ofNullable(none);
    }
}
