package org.stipple.web.client;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.consultation.consent.ConsentCard;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.web.consultation.RecordPage;
import org.stipple.web.consultation.RecordText;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Words;

/** Short decisions about what is on record of a client. */
@Named
@ViewScoped
public class RecordActs implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "consultationText";

    @Inject private ClientFrame frame;
    @Inject private RecordKeeper keeper;
    @Inject private ConsentService consents;
    @Inject private RecordText text;
    @Inject private Words words;

    private RecordSubject subject;
    private long subjectId;
    private ConsentCard consent;
    private LocalDate withdrawnOn;
    private String reason = "";

    /** Asks why this fact is to be taken back. */
    public void askTakeBack(RecordSubject of, long id) {
        subject = of;
        subjectId = id;
        reason = "";
    }

    /** Takes back the fact that was asked about. */
    public String takeBack() {
        keeper.takeBack(subject, subjectId, reason);
        text.news(BUNDLE, "record.message.takenBack." + subject);
        return RecordPage.of(frame.getId());
    }

    /** Asks when and why this consent was withdrawn. */
    public void askWithdraw(long id) {
        consent = consents.get(id);
        withdrawnOn = words.getToday();
        reason = "";
    }

    /** Records that the consent that was asked about was withdrawn. */
    public String withdraw() {
        consents.withdraw(consent.id(), consent.version(), withdrawnOn, reason);
        text.news(BUNDLE, "record.message.withdrawn");
        return RecordPage.of(frame.getId());
    }

    public RecordSubject getSubject() {
        return subject;
    }

    public ConsentCard getConsent() {
        return consent;
    }

    public LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.text(reason);
    }
}
