package org.stipple.web.recall;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.message.MessageOutcome;
import org.stipple.recall.message.MessageOutcome.Written;
import org.stipple.recall.message.RecallMessageService;
import org.stipple.web.words.Texts;

/** Who of the picked would be written to, how it goes out, and who is left out and why. */
@Named
@ViewScoped
public class RecallMessageView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "recall";

    @Inject private RecallMessageService messages;

    private RecallAddress address = new RecallAddress();
    private List<Long> ids = List.of();
    private MessageOutcome plan = new MessageOutcome(List.of(), List.of());

    /**
     * Looks who is picked in the address.
     *
     * @throws NotFoundException if nobody is
     */
    public void load() {
        String[] picked = Faces.getRequestParameterValues("pick");
        ids = picked == null ? List.of() : RecallAddress.picked(picked);
        address = RecallAddress.of(Faces.getRequestParameterMap());
        plan = messages.plan(ids);
        if (rows().isEmpty()) {
            throw new NotFoundException("recall_item", ids.isEmpty() ? 0 : ids.get(0));
        }
    }

    /**
     * Writes to them and goes back to the list; who was not written to is named with the reason.
     */
    public String send() {
        MessageOutcome outcome = messages.write(ids);
        int sent = outcome.queued() - outcome.waiting();
        if (sent > 0) {
            Messages.addFlashGlobalInfo(text("message.message.written", sent));
        }
        if (outcome.waiting() > 0) {
            Messages.addFlashGlobalInfo(text("message.message.waiting", outcome.waiting()));
        }
        if (!outcome.left().isEmpty()) {
            Messages.addFlashGlobalWarn(
                    text("message.message.notWritten", outcome.left().size(), named(outcome)));
        }
        return getList() + "?faces-redirect=true" + address.getMore();
    }

    private static String named(MessageOutcome outcome) {
        return outcome.left().stream()
                .map(
                        left ->
                                text(
                                        "list.text.notWritten",
                                        left.row().client().fullName(),
                                        text("NotWritten." + left.reason())))
                .collect(Collectors.joining("; "));
    }

    /** The worklist that they are picked from. */
    public String getList() {
        return rows().get(0).kind() == VisitKind.REVIEW
                ? "/recall/reviews.xhtml"
                : "/recall/touchups.xhtml";
    }

    public boolean isReviews() {
        return rows().get(0).kind() == VisitKind.REVIEW;
    }

    private List<RecallRow> rows() {
        return Stream.concat(
                        plan.written().stream().map(Written::row),
                        plan.left().stream().map(MessageOutcome.NotWritten::row))
                .toList();
    }

    /** How it goes out, in words. */
    public String way(Written one) {
        String address =
                switch (one.prospect()) {
                    case BY_EMAIL -> one.row().client().email();
                    case BY_SMS -> one.row().client().phone();
                    case NO_CHANNEL_YET,
                            SWITCHED_OFF,
                            NO_CHANNEL,
                            NO_ADDRESS,
                            OPTED_OUT,
                            BOUNCING ->
                            "";
                };
        return text("Prospect." + one.prospect(), address);
    }

    /** Why some of them wait; blank where none does. */
    public String getWaits() {
        return plan.written().stream()
                .map(Written::prospect)
                .filter(prospect -> prospect.isWaiting())
                .findFirst()
                .map(prospect -> text("message.text." + prospect))
                .orElse("");
    }

    /** What the button says: how many are written to. */
    public String getSendLabel() {
        return text("message.action.send", plan.queued());
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    public MessageOutcome getPlan() {
        return plan;
    }

    public RecallAddress getAddress() {
        return address;
    }
}
