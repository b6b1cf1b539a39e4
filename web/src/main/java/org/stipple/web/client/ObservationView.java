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
import org.stipple.client.identity.ClientName;
import org.stipple.client.observation.CorrectObservation;
import org.stipple.client.observation.ObservationFact;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Records what has befallen a client; corrects or takes back what is on record. */
@Named
@ViewScoped
public class ObservationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ObservationService observations;
    @Inject private ClientService clients;
    @Inject private Words words;

    private Long id;
    private Long clientId;
    private String clientName = "";
    private boolean notesVisible;
    private String code;
    private LocalDate happenedOn;
    private String note;
    private String reason;
    private String reasonToTakeBack;

    /**
     * Fills the form from the observation that the address names; else it is a new one of the
     * client that is named.
     *
     * @throws NotFoundException if there is no such observation or client
     */
    public void load() {
        notesVisible = clients.notesVisible();
        happenedOn = words.getToday();
        if (id != null) {
            fill(observations.get(id));
        }
        long client = Optional.ofNullable(clientId).orElse(0L);
        ClientName name = clients.names(List.of(client)).get(client);
        if (name == null) {
            throw new NotFoundException("client", client);
        }
        clientName = name.fullName();
    }

    private void fill(ObservationFact fact) {
        clientId = fact.clientId();
        code = fact.code();
        happenedOn = fact.happenedOn();
        note = fact.note();
    }

    public String record() {
        observations.record(new RecordObservation(clientId, text(code), happenedOn, text(note)));
        return done("observation.message.recorded");
    }

    public String correct() {
        observations.correct(
                new CorrectObservation(id, text(code), happenedOn, text(note), text(reason)));
        return done("observation.message.corrected");
    }

    public String takeBack() {
        observations.takeBack(id, text(reasonToTakeBack));
        return done("observation.message.takenBack");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.of("client", key, clientName));
        return "/client/detail?faces-redirect=true&id=" + clientId;
    }

    public boolean isNew() {
        return id == null;
    }

    public boolean isNotesVisible() {
        return notesVisible;
    }

    public String getClientName() {
        return clientName;
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
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
