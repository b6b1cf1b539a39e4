package org.stipple.web.client;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.ClientCard;
import org.stipple.client.ClientService;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.web.words.Words;

/** What stands above every page of a client's record: who she is, what to be careful about. */
@Named
@ViewScoped
public class ClientFrame implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private Words words;

    private long id;
    private ClientCard client;
    private List<Alert> current = List.of();

    /**
     * Loads the client.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client
     */
    public void load() {
        client = clients.get(id);
        current = alerts.alertsOn(id, words.getToday());
    }

    /** The parts of the record. */
    public List<ClientTab> getTabs() {
        return List.of(ClientTab.values());
    }

    public ClientCard getClient() {
        return client;
    }

    /** The alerts that hold today. */
    public List<Alert> getAlerts() {
        return current;
    }

    public int getAge() {
        return client.ageOn(words.getToday());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
