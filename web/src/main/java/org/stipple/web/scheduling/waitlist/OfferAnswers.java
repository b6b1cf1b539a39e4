package org.stipple.web.scheduling.waitlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.web.scheduling.ProblemWords;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Says what became of an offer, and where to go on. */
@Dependent
public class OfferAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AREA = "waitlist";
    private static final int TIMES_TOLD = 3;

    @Inject private WaitNames names;
    @Inject private Words words;

    /** Where her answer is noted, if the time is held for her; else nowhere, and it says why. */
    String offered(BookingDecision decision, String client) {
        if (decision instanceof BookingDecision.Offered held) {
            return held(held, text("offer.message.held", client, until(held)));
        }
        tell(decision);
        return null;
    }

    /** Where the visit stands once it is booked, or its time is held anew; else nowhere. */
    String taken(BookingDecision decision) {
        if (decision instanceof BookingDecision.Booked booked) {
            Messages.addFlashGlobalInfo(text("offer.message.booked"));
            return "/scheduling/visit?faces-redirect=true&id=" + booked.bookingId();
        }
        if (decision instanceof BookingDecision.Offered held) {
            Messages.addFlashGlobalWarn(text("offer.message.heldAgain", until(held)));
            return page(held);
        }
        tell(decision);
        return null;
    }

    private String held(BookingDecision.Offered held, String sentence) {
        Messages.addFlashGlobalInfo(sentence);
        return page(held);
    }

    private static String page(BookingDecision.Offered held) {
        return "/scheduling/offer?faces-redirect=true&id=" + held.bookingId();
    }

    private String until(BookingDecision.Offered held) {
        return words.time(words.timeOf(held.until()));
    }

    private void tell(BookingDecision decision) {
        if (decision instanceof BookingDecision.Taken taken) {
            Messages.addGlobalError(
                    taken.next().isEmpty()
                            ? text("offer.message.gone")
                            : text("offer.message.goneNext", next(taken)));
        } else if (decision instanceof BookingDecision.Refused
                || decision instanceof BookingDecision.NeedsOverride) {
            Messages.addGlobalError(text("offer.message.shut"));
        } else {
            new ProblemWords(words).tell(decision);
        }
        Faces.validationFailed();
    }

    private String next(BookingDecision.Taken taken) {
        Map<Long, String> people = names.people();
        return taken.next().stream()
                .limit(TIMES_TOLD)
                .map(slot -> next(slot, people))
                .collect(Collectors.joining("; "));
    }

    private String next(FreeSlot slot, Map<Long, String> people) {
        return text(
                "offer.text.next",
                words.day(words.dayOf(slot.startsAt())),
                words.time(words.timeOf(slot.startsAt())),
                people.getOrDefault(slot.personId(), ""));
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}
