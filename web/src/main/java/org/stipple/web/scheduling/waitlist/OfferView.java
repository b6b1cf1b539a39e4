package org.stipple.web.scheduling.waitlist;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.waitlist.OfferRow;
import org.stipple.scheduling.waitlist.OfferingService;
import org.stipple.scheduling.waitlist.RefuseOffer;
import org.stipple.scheduling.waitlist.TakeOffer;
import org.stipple.scheduling.waitlist.WaitRow;
import org.stipple.scheduling.waitlist.WaitlistService;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.words.Texts;

/** A time that is held for somebody who waits: whom to call, until when, and what she says. */
@Named
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AREA = "waitlist";
    private static final String NEXT = "/scheduling/fits?faces-redirect=true&booking=";

    @Inject private OfferingService offers;
    @Inject private WaitlistService waitlist;
    @Inject private AlertService alertService;
    @Inject private OfferAnswers answers;
    @Inject private WaitNames names;

    private long id;
    private OfferRow offer;
    private WaitLine line;
    private List<Alert> alerts = List.of();
    private String person = "";
    private String room = "";
    private List<Long> readAlerts = new ArrayList<>();
    private String reason = "";

    /**
     * @throws org.stipple.platform.refusal.NotFoundException if no such booking holds an offer
     */
    public void load() {
        offer = offers.get(id);
        WaitRow row = waitlist.get(offer.entryId());
        ClientName client =
                names.clients(Set.of(row.entry().clientId())).get(row.entry().clientId());
        WaitWords words = names.words();
        line = WaitLine.of(row, client, words);
        person = words.person(offer.booking().personId());
        room = names.room(offer.booking().roomId());
        alerts =
                offer.isRunning()
                        ? alertService.alertsOn(client.id(), offer.booking().time().day())
                        : List.of();
    }

    /** She takes it: books the visit and gives up what she had for it. */
    public String take() {
        String next = answers.taken(offers.take(new TakeOffer(id, Set.copyOf(readAlerts), reason)));
        if (next == null) {
            load();
        }
        return next;
    }

    /** Holds the time once more after the offer has run out. */
    public String again() {
        String next = answers.offered(offers.offerAgain(id), line.client().fullName());
        if (next == null) {
            load();
        }
        return next;
    }

    /** She does not want it; leads to whom it may be offered next. */
    public String decline() {
        offers.decline(new RefuseOffer(id, reason));
        Messages.addFlashGlobalInfo(
                Texts.of(AREA, "offer.message.declined", line.client().fullName()));
        return NEXT + id;
    }

    /** The desk needs the time itself. */
    public String callBack() {
        offers.callBack(new RefuseOffer(id, reason));
        Messages.addFlashGlobalInfo(Texts.of(AREA, "offer.message.calledBack"));
        return NEXT + id;
    }

    public OfferRow getOffer() {
        return offer;
    }

    public BookingRow getBooking() {
        return offer.booking();
    }

    /** The visit as people call it. */
    public String getStep() {
        return StepChoices.words(offer.booking().subject().step());
    }

    public WaitLine getLine() {
        return line;
    }

    /** Whether she still waits, so that the time can be offered once more. */
    public boolean isWaiting() {
        return line.state().isOpen();
    }

    public List<Alert> getAlerts() {
        return alerts;
    }

    public String getPerson() {
        return person;
    }

    public String getRoom() {
        return room;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<Long> getReadAlerts() {
        return readAlerts;
    }

    public void setReadAlerts(List<Long> readAlerts) {
        this.readAlerts = readAlerts == null ? new ArrayList<>() : readAlerts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
