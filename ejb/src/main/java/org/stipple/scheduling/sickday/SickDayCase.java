package org.stipple.scheduling.sickday;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.scheduling.placing.ClientPolicy;
import org.stipple.scheduling.placing.DisplacedVisit;
import org.stipple.scheduling.slot.Roster;

/**
 * All that is read before visits are placed anew: from here on nothing is asked of the database.
 *
 * @param rosters of the sites that are asked about, by site
 * @param bookings by id
 * @param why each cannot take place as it stands, by booking
 * @param visits with the places that are free for each, by time
 * @param policies by client
 * @param none what to say of a visit for which no place is found, by booking
 * @param alerts that stand, by client
 */
public record SickDayCase(
        Map<Long, Roster> rosters,
        Map<Long, BookingRow> bookings,
        Map<Long, Set<Displacement>> why,
        List<DisplacedVisit> visits,
        Map<Long, ClientPolicy> policies,
        Map<Long, NoPlace> none,
        Map<Long, List<Alert>> alerts) {

    public SickDayCase {
        rosters = Map.copyOf(rosters);
        visits = List.copyOf(visits);
        bookings = Map.copyOf(bookings);
        why = Map.copyOf(why);
        policies = Map.copyOf(policies);
        none = Map.copyOf(none);
        alerts = Map.copyOf(alerts);
    }
}
