package org.stipple.web.patchtest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.identity.ClientName;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.reading.ReadingCard;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.patchtest.waiver.WaivePatchTest;
import org.stipple.patchtest.waiver.WaiverCard;
import org.stipple.patchtest.waiver.WaiverNotes;
import org.stipple.web.consultation.RecordOffers;
import org.stipple.web.consultation.RecordPage;
import org.stipple.web.consultation.RecordText;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Words;

/** That a client goes without a patch test, recorded or corrected by the doctor who agrees. */
@Named
@ViewScoped
public class PatchTestWaiveView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "patchtestText";

    @Inject private PatchTestWaiverService waivers;
    @Inject private PatchTestService tests;
    @Inject private RecordOffers offers;
    @Inject private RecordText text;
    @Inject private Words words;

    private Long client;
    private Long id;
    private ClientName clientName;
    private LocalDate reactedOn;
    private LocalDate agreedOn;
    private String clientsWish = "";
    private Long doctorId;
    private String doctorsAgreement = "";
    private String why = "";

    /**
     * A new one begins with today and the signed-in doctor, a correction with what is on record.
     */
    public void load() {
        if (id == null) {
            agreedOn = words.getToday();
            doctorId = offers.getMeAsDoctor();
        } else {
            fill(waivers.get(id));
        }
        clientName = offers.client(client);
        reactedOn = findReaction().orElse(null);
    }

    private void fill(WaiverCard card) {
        client = card.clientId();
        agreedOn = card.agreedOn();
        doctorId = card.doctorId();
        waivers.notesOf(client).stream()
                .filter(notes -> notes.id() == card.id())
                .findFirst()
                .ifPresent(this::fill);
    }

    private void fill(WaiverNotes notes) {
        clientsWish = notes.clientsWish();
        doctorsAgreement = notes.doctorsAgreement();
    }

    private Optional<LocalDate> findReaction() {
        return tests.testsOf(client).stream()
                .flatMap(test -> test.readings().stream())
                .filter(reading -> reading.trail().current())
                .filter(reading -> reading.result() == ReadingResult.REACTION)
                .map(ReadingCard::readOn)
                .min(Comparator.naturalOrder());
    }

    /** Records it, or the correction. */
    public String save() {
        WaivePatchTest agreed =
                new WaivePatchTest(
                        client, agreedOn, clientsWish, Typed.number(doctorId), doctorsAgreement);
        if (id == null) {
            waivers.waive(agreed);
            text.news(BUNDLE, "waive.message.saved", clientName.fullName());
        } else {
            waivers.correct(id, agreed, why);
            text.news(BUNDLE, "waive.message.corrected", clientName.fullName());
        }
        return RecordPage.of(client);
    }

    /** The day of her first reaction, after which nobody waives; null where there is none. */
    public LocalDate getReactedOn() {
        return reactedOn;
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

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getClientsWish() {
        return clientsWish;
    }

    public void setClientsWish(String clientsWish) {
        this.clientsWish = Typed.text(clientsWish);
    }

    public Long getDoctorId() {
        return doctorId;
    }

    public void setDoctorId(Long doctorId) {
        this.doctorId = doctorId;
    }

    public String getDoctorsAgreement() {
        return doctorsAgreement;
    }

    public void setDoctorsAgreement(String doctorsAgreement) {
        this.doctorsAgreement = Typed.text(doctorsAgreement);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }
}
