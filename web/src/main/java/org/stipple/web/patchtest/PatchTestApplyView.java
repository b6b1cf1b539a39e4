package org.stipple.web.patchtest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.client.identity.ClientName;
import org.stipple.patchtest.AppliedTest;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestCard;
import org.stipple.patchtest.PatchTestService;
import org.stipple.web.consultation.RecordOffers;
import org.stipple.web.consultation.RecordPage;
import org.stipple.web.consultation.RecordText;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Words;

/** A patch test that was applied, recorded or corrected. */
@Named
@ViewScoped
public class PatchTestApplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "patchtestText";

    @Inject private PatchTestService tests;
    @Inject private RecordOffers offers;
    @Inject private RecordText text;
    @Inject private Words words;

    private Long client;
    private Long id;
    private ClientName clientName;
    private LocalDate appliedOn;
    private String bodySite = "";
    private Long lotId;
    private Long personId;
    private String why = "";

    /** A new one begins with today, whoever is signed in, and the lot and site of her last test. */
    public void load() {
        if (id == null) {
            tests.findLastRecorded().ifPresent(this::fill);
            lotId = offeredOrNone(lotId);
            appliedOn = words.getToday();
            personId = offers.getMe();
        } else {
            PatchTestCard card = tests.get(id);
            client = card.clientId();
            appliedOn = card.appliedOn();
            personId = card.personId();
            fill(card);
        }
        clientName = offers.client(client);
    }

    private void fill(PatchTestCard card) {
        bodySite = card.bodySite();
        lotId = card.lotId();
    }

    private Long offeredOrNone(Long lot) {
        LocalDate today = words.getToday();
        return offers.getLots().stream()
                .filter(offered -> offered.isUsable(today))
                .map(LotSummary::id)
                .filter(offered -> offered.equals(lot))
                .findFirst()
                .orElse(null);
    }

    /**
     * Records it, or the correction; pigment past its day is warned of and recorded all the same.
     */
    public String save() {
        ApplyPatchTest applied =
                new ApplyPatchTest(
                        client, appliedOn, bodySite, Typed.number(lotId), Typed.number(personId));
        AppliedTest recorded = id == null ? tests.apply(applied) : tests.correct(id, applied, why);
        text.news(
                BUNDLE,
                id == null ? "apply.message.saved" : "apply.message.corrected",
                clientName.fullName());
        if (recorded.lotExpired()) {
            text.warn(BUNDLE, "apply.message.expired");
        }
        return RecordPage.of(client);
    }

    /** Whether the chosen lot had expired by the chosen day. */
    public boolean isLotExpired() {
        return appliedOn != null
                && offers.getLots().stream()
                        .anyMatch(
                                lot ->
                                        Long.valueOf(lot.id()).equals(lotId)
                                                && lot.isExpired(appliedOn));
    }

    /** The lots to choose from: those offered, and the one that is on record. */
    public List<LotSummary> getLots() {
        return offers.getLots().stream()
                .filter(lot -> lot.active() || Long.valueOf(lot.id()).equals(lotId))
                .toList();
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

    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    public String getBodySite() {
        return bodySite;
    }

    public void setBodySite(String bodySite) {
        this.bodySite = Typed.text(bodySite);
    }

    public Long getLotId() {
        return lotId;
    }

    public void setLotId(Long lotId) {
        this.lotId = lotId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }
}
