package org.stipple.web.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.identity.ClientName;
import org.stipple.consultation.ConsultationCard;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.PatchTestWish;
import org.stipple.consultation.Suitability;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.web.words.Words;

/** A consultation, recorded or corrected. */
@Named
@ViewScoped
public class ConsultationEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "consultationText";

    @Inject private ConsultationService consultations;
    @Inject private PatchTestWaiverService waivers;
    @Inject private RecordOffers offers;
    @Inject private RecordText text;
    @Inject private Words words;

    private Long client;
    private Long id;
    private ClientName clientName;
    private final ConsultationForm form = new ConsultationForm();
    private String why = "";

    /**
     * A new one begins with today and whoever is signed in, a correction with what is on record.
     */
    public void load() {
        if (id == null) {
            form.setHeldOn(words.getToday());
            form.setPersonId(offers.getMe());
            form.setDoctorId(offers.getMeAsDoctor());
        } else {
            ConsultationCard card = consultations.get(id);
            client = card.clientId();
            form.fill(card, consultations.getNotes(id));
            waivers.findNotesOfConsultation(id).ifPresent(form::fill);
        }
        clientName = offers.client(client);
    }

    /** Records it, or the correction. */
    public String save() {
        if (id == null) {
            consultations.record(form.command(client));
            text.news(BUNDLE, "edit.message.saved", clientName.fullName());
        } else {
            consultations.correct(id, form.command(client), why);
            text.news(BUNDLE, "edit.message.corrected", clientName.fullName());
        }
        return RecordPage.of(client);
    }

    /** Only a doctor agrees to a waiver; nobody else is offered it. */
    public boolean isWaiverOffered() {
        return offers.isDoctor() || form.isWaived();
    }

    public Suitability[] getSuitabilities() {
        return Suitability.values();
    }

    public PatchTestWish[] getWishes() {
        return PatchTestWish.values();
    }

    public boolean isCorrection() {
        return id != null;
    }

    public ClientName getClientName() {
        return clientName;
    }

    public ConsultationForm getForm() {
        return form;
    }

    public Long getClient() {
        return client;
    }

    public void setClient(Long client) {
        this.client = client;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }
}
