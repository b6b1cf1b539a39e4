package org.stipple.web.consent;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.identity.ClientName;
import org.stipple.consultation.consent.ConsentCard;
import org.stipple.consultation.consent.ConsentPurpose;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.consultation.consent.RecordConsent;
import org.stipple.web.consultation.RecordOffers;
import org.stipple.web.consultation.RecordPage;
import org.stipple.web.consultation.RecordText;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Words;

/** A consent, recorded or corrected. */
@Named
@ViewScoped
public class ConsentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "consultationText";

    @Inject private ConsentService consents;
    @Inject private RecordOffers offers;
    @Inject private RecordText text;
    @Inject private Words words;

    private Long client;
    private Long id;
    private ClientName clientName;
    private ConsentPurpose purpose = ConsentPurpose.TREATMENT;
    private String textVersion = "";
    private LocalDate signedOn;
    private String signedBy = "";
    private String witness = "";
    private String why = "";

    /**
     * A new one begins with today, the text that was signed last, the client and whoever is signed
     * in; a correction with what is on record.
     */
    public void load() {
        if (id == null) {
            clientName = offers.client(client);
            signedOn = words.getToday();
            signedBy = clientName.fullName();
            witness = offers.getMyName();
            proposeText();
        } else {
            fill(consents.get(id));
            clientName = offers.client(client);
        }
    }

    private void fill(ConsentCard card) {
        client = card.clientId();
        purpose = card.purpose();
        textVersion = card.textVersion();
        signedOn = card.signedOn();
        signedBy = card.signedBy();
        witness = card.witness();
    }

    /** Proposes the text that was signed last for the chosen purpose. */
    public void proposeText() {
        textVersion = consents.findLastTextVersion(purpose).orElse("");
    }

    /** Records it, or the correction. */
    public String save() {
        RecordConsent signed =
                new RecordConsent(client, purpose, textVersion, signedOn, signedBy, witness);
        if (id == null) {
            consents.record(signed);
            text.news(BUNDLE, "consent.message.saved", clientName.fullName());
        } else {
            consents.correct(id, signed, why);
            text.news(BUNDLE, "consent.message.corrected", clientName.fullName());
        }
        return RecordPage.of(client);
    }

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    public boolean isCorrection() {
        return id != null;
    }

    public ClientName getClientName() {
        return clientName;
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

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ConsentPurpose purpose) {
        this.purpose = purpose;
    }

    public String getTextVersion() {
        return textVersion;
    }

    public void setTextVersion(String textVersion) {
        this.textVersion = Typed.text(textVersion);
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(String signedBy) {
        this.signedBy = Typed.text(signedBy);
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = Typed.text(witness);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }
}
