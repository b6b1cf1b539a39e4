package org.stipple.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.stipple.catalogue.visit.VisitLength;
import org.stipple.client.alert.Alert;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.slot.Roster;

/**
 * All that a wish for a visit is held against.
 *
 * @param client whose visit it is
 * @param alerts that hold on the day of the visit
 * @param usual how long such a visit takes
 * @param roster who works when
 * @param gathered what has happened and what is planned
 * @param planning when the planning takes place
 */
record Circumstances(
        ClientName client,
        List<Alert> alerts,
        VisitLength usual,
        Roster roster,
        Gathered gathered,
        Planning planning) {

    /** The same, with visits besides that are about to be planned. */
    Circumstances with(List<PlannedVisit> others) {
        return new Circumstances(client, alerts, usual, roster, gathered.with(others), planning);
    }

    LocalDate today() {
        return planning.today();
    }
}
