package org.stipple.scheduling.sickday;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.placing.Candidate;
import org.stipple.scheduling.placing.Chosen;
import org.stipple.scheduling.placing.DisplacedVisit;
import org.stipple.scheduling.placing.Effort;
import org.stipple.scheduling.placing.Placing;

/**
 * Proposes new places for all visits that fell out because somebody is away or something is closed,
 * found together: what one takes the others do without. While it is looked for no transaction is
 * open, so a proposal is an offer like any free time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SickDayService {

    @Inject private SickDayReading reading;

    /**
     * A place for each visit that can have one. The policy permits each where it is proposed, with
     * the client's other visits where they are proposed to be; it is only against rules where it
     * would have no place else, and then says so. Takes some seconds at most.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public SickDay propose(@NotNull AskSickDay ask) {
        SickDayCase sickDay = reading.read(ask);
        List<Chosen> chosen =
                new Placing(Effort.whileSomebodyWaits())
                        .place(sickDay.visits(), client -> sickDay.policies().get(client));
        Map<Long, Chosen> byBooking =
                chosen.stream().collect(toMap(Chosen::bookingId, each -> each));
        Alternatives alternatives = new Alternatives(sickDay, chosen);
        return new SickDay(
                sickDay.visits().stream()
                        .map(
                                visit ->
                                        move(
                                                visit,
                                                Optional.ofNullable(byBooking.get(visit.id())),
                                                alternatives,
                                                sickDay))
                        .toList(),
                sickDay.rosters());
    }

    private static ProposedMove move(
            DisplacedVisit visit,
            Optional<Chosen> chosen,
            Alternatives alternatives,
            SickDayCase sickDay) {
        List<Candidate> places = new ArrayList<>();
        chosen.ifPresent(one -> places.add(new Candidate(one.place(), one.fit())));
        places.addAll(alternatives.of(visit));
        return new ProposedMove(
                sickDay.bookings().get(visit.id()),
                sickDay.why().get(visit.id()),
                places,
                places.isEmpty() ? sickDay.none().get(visit.id()) : null,
                alerts(visit, places, sickDay));
    }

    private static List<Alert> alerts(
            DisplacedVisit visit, List<Candidate> places, SickDayCase sickDay) {
        return sickDay.alerts().getOrDefault(visit.clientId(), List.of()).stream()
                .filter(
                        alert ->
                                places.stream()
                                        .map(each -> each.place().day())
                                        .anyMatch(alert.content()::holdsOn))
                .toList();
    }
}
