package org.stipple.web.recall;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.recall.contact.AgreeDay;
import org.stipple.recall.contact.ItemReason;
import org.stipple.recall.contact.OwnDayDecision;
import org.stipple.recall.contact.OwnDayService;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.recall.contact.SilenceService;
import org.stipple.recall.item.RecallRow;
import org.stipple.web.consultation.Typed;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/**
 * What is agreed with the client of the item that is shown: a day of her own, rest, that she does
 * not want it, that she is not to be contacted; and who is to call her.
 */
@Named
@ViewScoped
public class RecallAgreeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "recall";

    @Inject private RecallItemView item;
    @Inject private RecallContactService contacts;
    @Inject private OwnDayService ownDays;
    @Inject private SilenceService silences;
    @Inject private Words words;

    private LocalDate ownDay;
    private String ownReason;
    private LocalDate until;
    private String restReason;
    private String assignTo;
    private String declineReason;
    private String silenceReason;

    /** Shows what was agreed before. */
    public void load() {
        RecallRow row = item.getRow();
        ownDay = row.agreed().ownDay();
        ownReason = row.agreed().ownReason();
        until = row.contact().snoozedUntil();
        restReason = row.contact().snoozeReason();
        assignTo = row.contact().assignedTo();
    }

    /** Notes her own day; where the rules call it too soon, says which and from when on. */
    public void agree() {
        RecallRow row = item.getRow();
        OwnDayDecision decision =
                ownDays.agree(new AgreeDay(row.id(), row.version(), ownDay, Typed.text(ownReason)));
        refusal(decision)
                .ifPresentOrElse(
                        why -> RefusedField.tell("ownForm:ownDay", why),
                        () -> done("item.message.ownDay"));
    }

    private Optional<String> refusal(OwnDayDecision decision) {
        if (decision instanceof OwnDayDecision.TooSoon tooSoon) {
            return Optional.of(tooSoon(tooSoon));
        }
        if (decision instanceof OwnDayDecision.TooLate tooLate) {
            String key =
                    tooLate.lapses() ? "item.message.ownDayLapses" : "item.message.ownDayTooFar";
            return Optional.of(text(key, words.dayWithYear(tooLate.latest())));
        }
        return decision instanceof OwnDayDecision.Past
                ? Optional.of(text("item.message.ownDayPast"))
                : Optional.empty();
    }

    private String tooSoon(OwnDayDecision.TooSoon tooSoon) {
        return tooSoon.nearest()
                .day()
                .map(day -> text("item.message.tooSoon", tooSoon.code(), words.dayInFull(day)))
                .orElseGet(() -> text("item.message.tooSoonForever", tooSoon.code()));
    }

    public void forget() {
        ownDays.forget(item.getRow().id(), item.getRow().version());
        done("item.message.ownDayForgotten");
    }

    public void snooze() {
        if (!until.isAfter(words.todayAt(item.getRow().siteId()))) {
            RefusedField.tell("restForm:until", text("list.message.untilAhead"));
            return;
        }
        contacts.snooze(List.of(item.getRow().id()), until, Typed.text(restReason));
        done("item.message.rests");
    }

    public void wake() {
        contacts.wake(item.getRow().id());
        done("item.message.woken");
    }

    public void assign() {
        contacts.assign(List.of(item.getRow().id()), Typed.text(assignTo));
        done("item.message.assigned");
    }

    public void decline() {
        RecallRow row = item.getRow();
        contacts.decline(new ItemReason(row.id(), row.version(), Typed.text(declineReason)));
        done("item.message.declined");
    }

    public void undoDecline() {
        contacts.undoDecline(item.getRow().id(), item.getRow().version());
        done("item.message.declineTakenBack");
    }

    public void beginSilence() {
        silences.begin(item.getRow().client().id(), Typed.text(silenceReason));
        done("item.message.silence");
    }

    public void endSilence() {
        silences.end(item.getRow().client().id(), "");
        done("item.message.silenceEnded");
    }

    /** The page anew, with what has changed. */
    private void done(String key) {
        Messages.addFlashGlobalInfo(text(key, item.getRow().client().fullName()));
        Faces.redirect(
                Faces.getRequestContextPath()
                        + "/recall/item.xhtml?id="
                        + item.getRow().id()
                        + item.getAddress().getMore());
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    public LocalDate getOwnDay() {
        return ownDay;
    }

    public void setOwnDay(LocalDate ownDay) {
        this.ownDay = ownDay;
    }

    public String getOwnReason() {
        return ownReason;
    }

    public void setOwnReason(String ownReason) {
        this.ownReason = ownReason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getRestReason() {
        return restReason;
    }

    public void setRestReason(String restReason) {
        this.restReason = restReason;
    }

    public String getAssignTo() {
        return assignTo;
    }

    public void setAssignTo(String assignTo) {
        this.assignTo = assignTo;
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getSilenceReason() {
        return silenceReason;
    }

    public void setSilenceReason(String silenceReason) {
        this.silenceReason = silenceReason;
    }
}
