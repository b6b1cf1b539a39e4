package org.stipple.web.scheduling;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.MoveBooking;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.offer.AskOffer;
import org.stipple.scheduling.offer.OfferService;
import org.stipple.scheduling.offer.VisitOffer;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Books a visit, or moves one: which day, which time, and what the policy says of it. */
@Named
@ViewScoped
public class BookView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";
    private static final int WEEKS_SHOWN = 3;
    private static final String VISIT = "/scheduling/visit?faces-redirect=true&id=";

    @Inject private BookStart start;
    @Inject private SchedulingService scheduling;
    @Inject private OfferService offers;
    @Inject private Words words;

    private final BookAddress address = new BookAddress();
    private BookContext context;
    private final BookForm form = new BookForm();
    private transient BookPanels panels;
    private transient BookingDecision.Taken taken;

    /** Presets the form from the booking to be moved, or from client and course. */
    public void load() {
        BookContext found = start.of(address);
        if (found.isMove() && !isMovable(found.moved())) {
            Faces.redirect("scheduling/visit.xhtml?id=%s", String.valueOf(found.moved().id()));
            return;
        }
        context = found;
        start.preset(form, context, address);
    }

    // Somebody moved it or gave it up since the link was shown, or it is held for an answer.
    private static boolean isMovable(BookingRow booking) {
        return booking.status().allows(BookingStatus.MOVED) && !booking.isOffered();
    }

    /** Asks for the offer once a request, after everything that was typed is known. */
    public void prepare() {
        if (panels == null
                && context != null
                && !FacesContext.getCurrentInstance().isValidationFailed()) {
            BookContext now = context.with(subject());
            panels =
                    new BookPanels(
                            offer(),
                            form,
                            start.sessionsBy(now),
                            start.areas(),
                            words.wordingAt(form.getSiteId()));
            if (!form.getPicked().isPicked()) {
                form.pick(wanted().orElseGet(panels::first));
            }
            form.takeUsual(panels.usualMinutes());
        }
    }

    // The time that the address names is asked for once: whoever then takes another day wants
    // another.
    private Optional<PickedTime> wanted() {
        LocalTime time = address.getTime();
        address.setTime(null);
        if (time == null || !form.isDayAsked()) {
            return Optional.empty();
        }
        List<FreeSlot> free = offers.findAt(ask(form.getDay(), form.getFrom()), time);
        form.pick(form.at(time, free));
        form.takeUsual(panels.usualMinutes());
        if (!form.getPicked().isPicked()) {
            RefusedField.tell("form:typedTime", text("book.message.nobodyFree", words.time(time)));
        } else if (free.isEmpty()) {
            new ProblemWords(words).tell(scheduling.preview(form.visit(subject()), movedId()));
        }
        return Optional.of(form.getPicked());
    }

    private VisitOffer offer() {
        if (form.isDayAsked()) {
            return offers.offer(ask(form.getDay(), form.getFrom()));
        }
        VisitOffer best = offers.offerBest(ask(today(), today()));
        form.begin(best);
        return best;
    }

    private AskOffer ask(LocalDate day, LocalDate from) {
        return new AskOffer(
                subject(),
                form.getSiteId(),
                form.getPersonId(),
                form.getRoomId(),
                form.wishedMinutes(),
                from,
                day,
                movedId());
    }

    private VisitSubject subject() {
        return StepChoice.find(form.getStep(), context.clientId()).orElse(context.subject());
    }

    /** Another visit takes another time. */
    public void changeStep() {
        context = context.with(subject());
        form.forgetLength();
        forget();
        form.askBest();
    }

    /** Another site has other people, rooms and hours. */
    public void changeSite() {
        form.wantAnybody();
        forget();
        form.askBest();
    }

    /** Another person, room or length has other free times. */
    public void forget() {
        form.pick(PickedTime.NONE);
        panels = null;
        taken = null;
    }

    /** Asks about another day. */
    public void ask(LocalDate asked) {
        forget();
        form.ask(asked, today());
    }

    private LocalDate today() {
        return words.todayAt(form.getSiteId());
    }

    /** Picks a free time, perhaps of another day. */
    public void pick(TimeCell time) {
        if (!time.day().equals(form.getDay())) {
            ask(time.day());
        }
        taken = null;
        form.pick(time.picked());
        panels = null;
    }

    /** Lists all free times of a day. */
    public void unfold(LocalDate day) {
        form.unfold(day);
        panels = null;
    }

    /** Takes a time that was typed, with whoever of those wanted is free then. */
    public void takeTyped() {
        LocalTime time = form.getTypedTime();
        if (time == null) {
            RefusedField.tell("form:typedTime", text("book.message.typeTime"));
            return;
        }
        form.pick(form.at(time, offers.findAt(ask(form.getDay(), form.getFrom()), time)));
        panels = null;
        if (form.getPicked().isPicked()) {
            tell(scheduling.preview(form.visit(subject()), movedId()));
        } else {
            tellNobody(time);
        }
    }

    // What keeps everybody from it is said first: a time that the clock skips, midnight, hours.
    private void tellNobody(LocalTime time) {
        PickedTime nobody = new PickedTime(time, 0, 0);
        BookingDecision why = scheduling.preview(form.visit(subject(), nobody), movedId());
        if (!new ProblemWords(words).tellTime(why)) {
            RefusedField.tell("form:typedTime", text("book.message.nobodyFree", words.time(time)));
        }
    }

    public void earlier() {
        form.show(form.getFrom().minusWeeks(WEEKS_SHOWN));
        panels = null;
    }

    public void later() {
        form.show(form.getFrom().plusWeeks(WEEKS_SHOWN));
        panels = null;
    }

    /** Books the picked time, or moves the booking there. */
    public String book() {
        if (!form.getPicked().isPicked()) {
            RefusedField.tell("form:typedTime", text("book.message.noTime"));
            return null;
        }
        BookingRow moved = context.moved();
        if (moved != null && form.getMoveReason().isBlank()) {
            RefusedField.tell("form:moveReason", text("book.message.whyNeeded"));
            return null;
        }
        BookingDecision decision =
                moved == null
                        ? scheduling.book(form.visit(subject()))
                        : scheduling.move(
                                new MoveBooking(
                                        moved.id(),
                                        moved.version(),
                                        form.visit(subject()),
                                        form.getMoveReason()));
        return answer(decision);
    }

    private String answer(BookingDecision decision) {
        if (decision instanceof BookingDecision.Booked booked) {
            Messages.addFlashGlobalInfo(text("book.message.booked"));
            return VISIT + booked.bookingId();
        }
        if (decision instanceof BookingDecision.Parked parked) {
            Messages.addFlashGlobalInfo(
                    text("book.message.parked", words.momentAt(form.getSiteId(), parked.until())));
            return VISIT + parked.bookingId();
        }
        tell(decision);
        return null;
    }

    private void tell(BookingDecision decision) {
        form.renew();
        panels = null;
        taken = decision instanceof BookingDecision.Taken lost ? lost : null;
        new ProblemWords(words).tell(decision);
    }

    private String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }

    private long movedId() {
        return context.moved() == null ? 0 : context.moved().id();
    }

    /** What of the time that was asked for is taken; nothing while nothing is. */
    public String getTakenWords() {
        return taken == null ? "" : ProblemWords.taken(taken);
    }

    /** The next free times where somebody was faster. */
    public List<TimeCell> getNextTimes() {
        return taken == null || panels == null ? List.of() : panels.cells(taken.next());
    }

    /** What the one button does, by the judgement and by who looks at it. */
    public String getAction() {
        return button().action();
    }

    private OneButton button() {
        return new OneButton(panels.getJudge().getOutcome(), context.isMove());
    }

    /** Whether a colleague has to decide first. */
    public boolean isParking() {
        return button().isParking();
    }

    public List<Alert> getAlerts() {
        return context.alerts();
    }

    public BookContext getContext() {
        return context;
    }

    public BookForm getForm() {
        return form;
    }

    public BookPanels getPanels() {
        return panels;
    }

    public BookAddress getAddress() {
        return address;
    }
}
