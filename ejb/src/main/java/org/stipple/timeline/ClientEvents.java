package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.client.observation.ObservationFact;
import org.stipple.client.observation.ObservationService;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/**
 * What has happened to clients apart from their courses: consultations, consents that stand, patch
 * tests, and observations on the day on which they happened.
 */
@ApplicationScoped
class ClientEvents {

    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private PatchTestService patchTests;
    @Inject private ObservationService observations;

    /** By client, whoever is asked for; the same number of statements for any number of them. */
    Map<Long, List<Event>> of(Collection<Long> clientIds) {
        Map<Long, List<Event>> events = new HashMap<>();
        clientIds.forEach(client -> events.put(client, new ArrayList<>()));
        if (!events.isEmpty()) {
            add(events, consultations.eventsOf(events.keySet()));
            add(events, consents.eventsOf(events.keySet()));
            add(events, patchTests.eventsOf(events.keySet()));
            observations
                    .observationsOf(events.keySet())
                    .forEach((client, facts) -> events.get(client).addAll(observed(facts)));
        }
        return events;
    }

    private static void add(Map<Long, List<Event>> events, Map<Long, List<Event>> more) {
        more.forEach((client, own) -> events.get(client).addAll(own));
    }

    private static List<Event> observed(List<ObservationFact> facts) {
        return facts.stream()
                .map(fact -> new Event(EventName.observation(fact.code()), fact.happenedOn()))
                .toList();
    }
}
