package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.client.observation.ObservationFact;
import org.stipple.client.observation.ObservationService;

/** What has befallen a client and what to be careful about, past alerts included. */
@Named
@RequestScoped
public class ClientRecordView {

    @Inject private AlertService alertService;
    @Inject private ObservationService observationService;

    private List<Alert> alerts = List.of();
    private List<ObservationFact> observations = List.of();

    public void load(long clientId) {
        alerts = alertService.alertsOf(clientId);
        observations =
                observationService
                        .observationsOf(List.of(clientId))
                        .getOrDefault(clientId, List.of());
    }

    public List<Alert> getAlerts() {
        return alerts;
    }

    public List<ObservationFact> getObservations() {
        return observations;
    }
}
