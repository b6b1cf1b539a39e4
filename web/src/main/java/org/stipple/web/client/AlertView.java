package org.stipple.web.client;

import static org.stipple.web.client.PersonForm.text;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.client.alert.AddAlert;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertContent;
import org.stipple.client.alert.AlertKind;
import org.stipple.client.alert.AlertService;
import org.stipple.client.alert.CorrectAlert;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Adds an alert to a client's record; ends, corrects or takes back one that is there. */
@Named
@ViewScoped
public class AlertView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AlertService alerts;
    @Inject private ClientService clients;
    @Inject private Words words;

    private Long id;
    private Long clientId;
    private String clientName = "";
    private boolean open = true;
    private AlertKind kind;
    private String text;
    private LocalDate since;
    private LocalDate until;
    private LocalDate lastDay;
    private String source;
    private String reason;
    private String reasonToTakeBack;

    /**
     * Fills the form from the alert that the address names; else it is a new one of the client that
     * is named.
     *
     * @throws NotFoundException if there is no such alert or client
     */
    public void load() {
        since = words.getToday();
        lastDay = words.getToday();
        if (id != null) {
            fill(alerts.get(id));
        }
        long client = Optional.ofNullable(clientId).orElse(0L);
        ClientName name = clients.names(List.of(client)).get(client);
        if (name == null) {
            throw new NotFoundException("client", client);
        }
        clientName = name.fullName();
    }

    private void fill(Alert alert) {
        clientId = alert.clientId();
        kind = alert.kind();
        text = alert.text();
        since = alert.since();
        until = alert.isOpen() ? null : alert.until();
        open = alert.isOpen();
        source = alert.source();
    }

    public String add() {
        alerts.add(new AddAlert(clientId, content()));
        return done("alert.message.added");
    }

    public String end() {
        alerts.end(id, lastDay);
        return done("alert.message.ended");
    }

    public String correct() {
        alerts.correct(new CorrectAlert(id, content(), text(reason)));
        return done("alert.message.corrected");
    }

    public String takeBack() {
        alerts.takeBack(id, text(reasonToTakeBack));
        return done("alert.message.takenBack");
    }

    private AlertContent content() {
        LocalDate end = Optional.ofNullable(until).orElse(AlertContent.OPEN);
        return new AlertContent(kind, text(text), since, end, text(source));
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.of("client", key, clientName));
        return "/client/detail?faces-redirect=true&id=" + clientId;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getClientName() {
        return clientName;
    }

    /** Whether the alert has no end yet. */
    public boolean isOpen() {
        return open;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getClientId() {
        return clientId;
    }

    public void setClientId(Long clientId) {
        this.clientId = clientId;
    }

    public AlertKind getKind() {
        return kind;
    }

    public void setKind(AlertKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReasonToTakeBack() {
        return reasonToTakeBack;
    }

    public void setReasonToTakeBack(String reasonToTakeBack) {
        this.reasonToTakeBack = reasonToTakeBack;
    }
}
