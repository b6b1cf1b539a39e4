package org.stipple.web.recall;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.AttemptRow;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.RecallListService;
import org.stipple.web.consultation.Typed;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/**
 * One touch-up or review: what was done so far to reach the client, and noting what was just done.
 */
@Named
@ViewScoped
public class RecallItemView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "recall";

    @Inject private RecallListService lists;
    @Inject private RecallContactService contacts;
    @Inject private SiteService sites;
    @Inject private Words words;

    private long id;
    private RecallAddress address = new RecallAddress();
    private RecallLine line;
    private List<AttemptRow> attempts = List.of();
    private ContactChannel channel = ContactChannel.PHONE;
    private ContactOutcome outcome;
    private String note;
    private LocalDate nextOn;
    private LocalTime nextAt;

    /**
     * Loads the item that the address names, and proposes when to try again.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is none of this id
     */
    public void load() {
        address = RecallAddress.of(Faces.getRequestParameterMap());
        RecallRow row = lists.get(id);
        line = RecallLine.of(row, sites.get(row.siteId()).recallAttemptsMaximum(), words);
        attempts = contacts.attempts(id);
        nextOn =
                row.state().isWaiting()
                        ? words.todayAt(row.siteId())
                                .plusDays(sites.get(row.siteId()).recallPauseDays())
                        : null;
    }

    /** Notes the attempt and goes back to the list. */
    public String record() {
        if (outcome == ContactOutcome.DECLINED && Typed.text(note).isEmpty()) {
            RefusedField.tell("form:note", Texts.of(AREA, "item.message.declineSaysWhy"));
            return null;
        }
        if (nextAt != null && nextOn == null) {
            RefusedField.tell("form:nextOn", Texts.of(AREA, "item.message.dayOfTime"));
            return null;
        }
        contacts.attempted(
                id,
                new Attempt(channel, outcome, Typed.text(note), new NextContact(nextOn, nextAt)));
        Messages.addFlashGlobalInfo(
                Texts.of(AREA, "item.message.noted", getRow().client().fullName()));
        return getList() + "?faces-redirect=true" + address.getMore();
    }

    /** The worklist that it is of. */
    public String getList() {
        return getRow().kind() == VisitKind.REVIEW
                ? "/recall/reviews.xhtml"
                : "/recall/touchups.xhtml";
    }

    public RecallAddress getAddress() {
        return address;
    }

    public RecallLine getLine() {
        return line;
    }

    public RecallRow getRow() {
        return line.row();
    }

    public List<AttemptRow> getAttempts() {
        return attempts;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContactChannel getChannel() {
        return channel;
    }

    public void setChannel(ContactChannel channel) {
        this.channel = channel;
    }

    public ContactOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ContactOutcome outcome) {
        this.outcome = outcome;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public LocalTime getNextAt() {
        return nextAt;
    }

    public void setNextAt(LocalTime nextAt) {
        this.nextAt = nextAt;
    }
}
