package org.stipple.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.stipple.client.alert.Alert;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.slot.Roster;

/**
 * All that a wish for a visit is held against.
 *
 * @param client whose visit it is
 * @param alerts that hold on the day of the visit
 * @param lengths how long the visit takes with each
 * @param roster who works when
 * @param gathered what has happened and what is planned
 * @param planning when the planning takes place
 */
record Circumstances(
        ClientName client,
        List<Alert> alerts,
        LengthsOfVisit lengths,
        Roster roster,
        Gathered gathered,
        Planning planning) {

    /** The same, with visits besides that are about to be planned. */
    Circumstances with(List<PlannedVisit> others) {
        return new Circumstances(client, alerts, lengths, roster, gathered.with(others), planning);
    }

    LocalDate today() {
        return planning.today();
    }
}
