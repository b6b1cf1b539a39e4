package org.stipple.web.recall;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.web.consultation.Typed;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What is done to all picked rows of a worklist at once. */
@Named
@ViewScoped
public class RecallBulk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "recall";

    @Inject private RecallContactService contacts;
    @Inject private Words words;

    private String assignTo;
    private LocalDate until;

    /** Leads to who of the picked would be written to, and who would not. */
    public void message() {
        List<Long> ids = picked();
        if (!isNone(ids)) {
            String more = RecallAddress.of(Faces.getRequestParameterMap()).getMore();
            Faces.redirect(
                    Faces.getRequestContextPath()
                            + "/recall/message.xhtml?"
                            + ids.stream().map(id -> "pick=" + id).collect(Collectors.joining("&"))
                            + more);
        }
    }

    /** Gives the picked rows to somebody, or to nobody in particular. */
    public void assign() {
        List<Long> ids = picked();
        if (!isNone(ids)) {
            contacts.assign(ids, Typed.text(assignTo));
            Messages.addFlashGlobalInfo(text("list.message.assigned", ids.size()));
            again();
        }
    }

    /** Lets the picked rows rest until a day. */
    public void snooze() {
        List<Long> ids = picked();
        if (isNone(ids)) {
            return;
        }
        if (until == null || !until.isAfter(words.getToday())) {
            RefusedField.tell("form:until", text("list.message.untilAhead"));
            return;
        }
        int rest = contacts.snooze(ids, until, "");
        Messages.addFlashGlobalInfo(text("list.message.snoozed", rest, words.dayInFull(until)));
        again();
    }

    private static boolean isNone(List<Long> ids) {
        if (ids.isEmpty()) {
            Messages.addGlobalError(text("list.message.noneTicked"));
        }
        return ids.isEmpty();
    }

    private static List<Long> picked() {
        String[] values = Faces.getRequestParameterValues("pick");
        return values == null ? List.of() : RecallAddress.picked(values);
    }

    /** The list anew, where it was: the form carries the address along. */
    private static void again() {
        String query = RecallAddress.of(Faces.getRequestParameterMap()).getQuery();
        Faces.redirect(Faces.getRequestContextPath() + Faces.getViewId() + query);
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    public String getAssignTo() {
        return assignTo;
    }

    public void setAssignTo(String assignTo) {
        this.assignTo = assignTo;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
