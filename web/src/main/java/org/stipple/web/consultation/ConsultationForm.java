package org.stipple.web.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.stipple.consultation.Advice;
import org.stipple.consultation.Answers;
import org.stipple.consultation.ConsultationCard;
import org.stipple.consultation.ConsultationNotes;
import org.stipple.consultation.PatchTestAnswer;
import org.stipple.consultation.PatchTestWish;
import org.stipple.consultation.RecordConsultation;
import org.stipple.consultation.Suitability;
import org.stipple.patchtest.waiver.WaiverNotes;

/** A consultation while it is typed. */
public class ConsultationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate heldOn;
    private Long personId;
    private String condition = "";
    private String goals = "";
    private String explained = "";
    private Suitability suitability;
    private String reason = "";
    private Long doctorId;
    private Integer sessionsMinimum;
    private Integer sessionsMaximum;
    private String protocolId = "";
    private List<String> tags = new ArrayList<>();
    private PatchTestWish patchTest;
    private String clientsWish = "";
    private String doctorsAgreement = "";

    /** Takes over what is on record, to be corrected. */
    void fill(ConsultationCard card, ConsultationNotes notes) {
        heldOn = card.heldOn();
        personId = card.personId();
        condition = notes.answers().condition();
        goals = notes.answers().goals();
        explained = notes.answers().explained();
        suitability = card.suitability();
        reason = notes.reason();
        doctorId = Typed.shown(card.doctorId());
        sessionsMinimum = Typed.shown(card.sessionsMinimum());
        sessionsMaximum = Typed.shown(card.sessionsMaximum());
        protocolId = card.protocolId();
        tags = new ArrayList<>(card.tags());
        patchTest = card.patchTest();
    }

    /** Takes over the words of the waiver that was agreed at it. */
    void fill(WaiverNotes waiver) {
        clientsWish = waiver.clientsWish();
        doctorsAgreement = waiver.doctorsAgreement();
    }

    RecordConsultation command(long clientId) {
        Advice advice =
                new Advice(
                        suitability,
                        reason,
                        Typed.number(doctorId),
                        Typed.count(sessionsMinimum),
                        Typed.count(sessionsMaximum),
                        protocolId,
                        new HashSet<>(tags));
        PatchTestAnswer answer =
                isWaived()
                        ? PatchTestAnswer.waived(clientsWish, doctorsAgreement)
                        : new PatchTestAnswer(patchTest, "", "");
        return new RecordConsultation(
                clientId,
                heldOn,
                Typed.number(personId),
                new Answers(condition, goals, explained),
                advice,
                answer);
    }

    public boolean isTurnedAway() {
        return suitability != null && suitability.turnsAway();
    }

    public boolean isWaived() {
        return patchTest == PatchTestWish.WAIVED;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = Typed.text(condition);
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = Typed.text(goals);
    }

    public String getExplained() {
        return explained;
    }

    public void setExplained(String explained) {
        this.explained = Typed.text(explained);
    }

    public Suitability getSuitability() {
        return suitability;
    }

    public void setSuitability(Suitability suitability) {
        this.suitability = suitability;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Typed.text(reason);
    }

    public Long getDoctorId() {
        return doctorId;
    }

    public void setDoctorId(Long doctorId) {
        this.doctorId = doctorId;
    }

    public Integer getSessionsMinimum() {
        return sessionsMinimum;
    }

    public void setSessionsMinimum(Integer sessionsMinimum) {
        this.sessionsMinimum = sessionsMinimum;
    }

    public Integer getSessionsMaximum() {
        return sessionsMaximum;
    }

    public void setSessionsMaximum(Integer sessionsMaximum) {
        this.sessionsMaximum = sessionsMaximum;
    }

    public String getProtocolId() {
        return protocolId;
    }

    public void setProtocolId(String protocolId) {
        this.protocolId = Typed.text(protocolId);
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public PatchTestWish getPatchTest() {
        return patchTest;
    }

    public void setPatchTest(PatchTestWish patchTest) {
        this.patchTest = patchTest;
    }

    public String getClientsWish() {
        return clientsWish;
    }

    public void setClientsWish(String clientsWish) {
        this.clientsWish = Typed.text(clientsWish);
    }

    public String getDoctorsAgreement() {
        return doctorsAgreement;
    }

    public void setDoctorsAgreement(String doctorsAgreement) {
        this.doctorsAgreement = Typed.text(doctorsAgreement);
    }
}
