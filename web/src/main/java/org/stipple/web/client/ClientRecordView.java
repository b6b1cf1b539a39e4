package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.client.observation.ObservationFact;
import org.stipple.client.observation.ObservationService;
import org.stipple.platform.entity.SupersededFact;

/** What has befallen a client and what to be careful about, past alerts included. */
@Named
@RequestScoped
public class ClientRecordView {

    @Inject private AlertService alertService;
    @Inject private ObservationService observationService;

    private List<Alert> alerts = List.of();
    private List<ObservationFact> observations = List.of();
    private List<SupersededFact<Alert>> supersededAlerts = List.of();
    private List<SupersededFact<ObservationFact>> supersededObservations = List.of();

    public void load(long clientId) {
        alerts = alertService.alertsOf(clientId);
        supersededAlerts = alertService.supersededOf(clientId);
        supersededObservations = observationService.supersededOf(clientId);
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

    /** The alerts that were corrected or taken back. */
    public List<SupersededFact<Alert>> getSupersededAlerts() {
        return supersededAlerts;
    }

    /** The observations that were corrected or taken back. */
    public List<SupersededFact<ObservationFact>> getSupersededObservations() {
        return supersededObservations;
    }
}
