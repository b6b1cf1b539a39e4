package org.stipple.web.scheduling.waitlist;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.waitlist.ChangeWait;
import org.stipple.scheduling.waitlist.EndWait;
import org.stipple.scheduling.waitlist.JoinDecision;
import org.stipple.scheduling.waitlist.JoinWaitlist;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.WaitRow;
import org.stipple.scheduling.waitlist.WaitlistService;
import org.stipple.web.scheduling.StepChoice;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Puts a client on the waitlist; changes what one waits for, or takes her off it. */
@Named
@ViewScoped
public class WaitView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AREA = "waitlist";
    private static final String LIST = "/scheduling/waitlist?faces-redirect=true";

    @Inject private WaitlistService waitlist;
    @Inject private WaitStart start;
    @Inject private Words words;

    private final WaitAddress address = new WaitAddress();
    private final WaitForm form = new WaitForm();
    private WaitRow shown;
    private ClientName client;
    private List<BookingRow> booked = List.of();
    private List<StepChoice> steps = List.of();
    private List<PersonSummary> people = List.of();
    private String reason = "";

    /**
     * Fills the form from the entry that the address names; else for the client and the visit that
     * it names.
     *
     * @throws NotFoundException if there is no such entry or client
     */
    public void load() {
        people = start.people();
        if (address.getId() != null) {
            shown = waitlist.get(address.getId());
            client = start.client(shown.entry().clientId());
            steps = List.of(WaitStart.choice(shown.entry().subject()));
            form.setStep(steps.get(0).value());
            form.show(shown.entry().wish());
            booked = shown.booked().stream().toList();
        } else {
            client = start.client(Optional.ofNullable(address.getClientId()).orElse(0L));
            booked = start.booked(client.id());
            steps = start.steps(client.id(), booked);
            form.setStep(asked().orElse(steps.get(0).value()));
            start.preset(form, booked);
        }
    }

    private Optional<String> asked() {
        String value =
                Optional.ofNullable(address.getCourseId()).orElse(0L) + ":" + address.getStep();
        return steps.stream().map(StepChoice::value).filter(value::equals).findFirst();
    }

    /** Another visit has another day before which it is wanted. */
    public void changeStep() {
        start.preset(form, booked);
    }

    /** What of this visit she has booked; null for nothing. */
    public BookingRow getHas() {
        return booked.stream()
                .filter(row -> WaitStart.choice(row.subject()).value().equals(form.getStep()))
                .findFirst()
                .orElse(null);
    }

    public String save() {
        JoinDecision decision =
                shown == null
                        ? waitlist.join(new JoinWaitlist(subject(), form.wish()))
                        : waitlist.change(
                                new ChangeWait(
                                        shown.entry().id(), shown.entry().version(), form.wish()));
        if (decision instanceof JoinDecision.NotPossible not) {
            not.problems().forEach(problem -> WaitProblemWords.tell(problem, words));
            return null;
        }
        return done(shown == null ? "wait.message.joined" : "wait.message.changed");
    }

    private VisitSubject subject() {
        return StepChoice.find(form.getStep(), client.id())
                .orElseThrow(() -> new NotFoundException("client", client.id()));
    }

    /** Takes her off the list. */
    public String withdraw() {
        waitlist.withdraw(new EndWait(shown.entry().id(), shown.entry().version(), reason));
        return done("wait.message.withdrawn");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(Texts.of(AREA, key, client.fullName()));
        return LIST;
    }

    public boolean isNew() {
        return address.getId() == null;
    }

    public DayOfWeek[] getAllWeekdays() {
        return DayOfWeek.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public WaitAddress getAddress() {
        return address;
    }

    public WaitForm getForm() {
        return form;
    }

    public WaitRow getShown() {
        return shown;
    }

    public ClientName getClient() {
        return client;
    }

    public List<StepChoice> getSteps() {
        return steps;
    }

    public List<PersonSummary> getPeople() {
        return people;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
