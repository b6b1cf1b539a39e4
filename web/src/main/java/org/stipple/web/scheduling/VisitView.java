package org.stipple.web.scheduling;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.VisitKind;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.override.DecideRequest;
import org.stipple.scheduling.override.OverrideDecision;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.scheduling.visit.StartDecision;
import org.stipple.scheduling.visit.StartVisit;
import org.stipple.scheduling.visit.VisitAct;
import org.stipple.scheduling.visit.VisitService;
import org.stipple.timing.Finding;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** One visit: where it stands, what the policy said and says, and what can be done with it now. */
@Named
@ViewScoped
public class VisitView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "scheduling";
    private static final String AGAIN = "/scheduling/visit?faces-redirect=true&id=";

    @Inject private VisitReading reading;
    @Inject private SchedulingService scheduling;
    @Inject private VisitService visits;
    @Inject private OverrideService overrides;
    @Inject private Words words;

    private long id;
    private VisitPanel panel;
    private String reason = "";
    private List<Long> readAlerts = new ArrayList<>();
    private transient List<Finding> against = List.of();

    /**
     * Loads the visit.
     *
     * @throws org.stipple.platform.NotFoundException if there is no such booking
     */
    public void load() {
        panel = reading.read(id);
    }

    public String arrive() {
        visits.arrive(act());
        return done("visit.message.arrived");
    }

    public String undoArrival() {
        visits.undoArrival(act());
        return done("visit.message.undone");
    }

    /** Starts the visit, or says what is in the way. */
    public String start() {
        StartDecision decision =
                visits.start(new StartVisit(id, row().version(), Set.copyOf(readAlerts), reason));
        if (decision instanceof StartDecision.Started) {
            return done("visit.message.started");
        }
        load();
        tell(decision);
        return null;
    }

    private void tell(StartDecision decision) {
        if (decision instanceof StartDecision.AlertsUnread) {
            Messages.addError("form:alerts", text("visit.message.alertsUnread"));
        } else if (decision instanceof StartDecision.TodosOpen open) {
            against = open.judgement().findings();
            Messages.addGlobalError(text("visit.message.todosOpen"));
        } else if (decision instanceof StartDecision.NeedsOverride needed) {
            against = needed.judgement().findings();
            Messages.addError("form:reason", text("visit.message.reasonNeeded"));
        } else if (decision instanceof StartDecision.Refused refused) {
            against = refused.judgement().findings();
            Messages.addGlobalError(text("visit.message.startRefused"));
        } else {
            Messages.addGlobalError(text("judge.text.noVersion"));
        }
    }

    public String undoStart() {
        if (lacksReason()) {
            return null;
        }
        visits.undoStart(act());
        return done("visit.message.undone");
    }

    /** Closes a visit whose facts are recorded on pages of their own. */
    public String finish() {
        visits.finish(act());
        return done("visit.message.finished");
    }

    public String noShow() {
        if (lacksReason()) {
            return null;
        }
        visits.noShow(act());
        return done("visit.message.noShow");
    }

    public String cancel() {
        if (lacksReason()) {
            return null;
        }
        BookingStatus as = scheduling.cancel(new CancelBooking(id, row().version(), reason));
        return done("visit.message." + as);
    }

    /** Agrees to the override, unless what was recorded since shuts the visit. */
    public String approve() {
        if (lacksReason()) {
            return null;
        }
        OverrideDecision decision =
                overrides.approve(new DecideRequest(id, row().version(), reason));
        if (decision instanceof OverrideDecision.RefusedNow refused) {
            against = refused.judgement().plan().judgement().findings();
            Messages.addGlobalError(text("visit.message.refusedNow"));
            return null;
        }
        return done("visit.message.approved");
    }

    public String decline() {
        if (lacksReason()) {
            return null;
        }
        overrides.decline(new DecideRequest(id, row().version(), reason));
        return done("visit.message.declined");
    }

    private boolean lacksReason() {
        if (reason.isBlank()) {
            Messages.addError("form:reason", text("visit.message.whyNeeded"));
        }
        return reason.isBlank();
    }

    private VisitAct act() {
        return new VisitAct(id, row().version(), reason);
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(text(key));
        return AGAIN + id;
    }

    private static String text(String key) {
        return Texts.of(AREA, key);
    }

    private BookingRow row() {
        return panel.row();
    }

    private boolean is(BookingStatus status) {
        return row().status() == status;
    }

    /** Whether the caller treats clients. */
    public boolean isTreating() {
        return Faces.isUserInRole("TECHNICIAN") || Faces.isUserInRole("DOCTOR");
    }

    public boolean isDeciding() {
        return is(BookingStatus.HELD) && (isTreating() || Faces.isUserInRole("MANAGER"));
    }

    public boolean isArrivable() {
        return isToday() && (is(BookingStatus.BOOKED) || is(BookingStatus.NO_SHOW));
    }

    public boolean isArrived() {
        return is(BookingStatus.ARRIVED);
    }

    public boolean isStartable() {
        return isTreating() && isToday() && (is(BookingStatus.BOOKED) || isArrived());
    }

    public boolean isUnderWay() {
        return isTreating() && is(BookingStatus.IN_PROGRESS);
    }

    /** Whether what was done can be recorded: under way, or over and nobody said anything. */
    public boolean isRecordable() {
        boolean forgotten =
                row().time().day().isBefore(words.getToday())
                        && (is(BookingStatus.BOOKED) || isArrived());
        return isTreating() && (is(BookingStatus.IN_PROGRESS) || forgotten);
    }

    public boolean isMovable() {
        return row().status().allows(BookingStatus.MOVED);
    }

    public boolean isMissable() {
        return is(BookingStatus.BOOKED) && row().time().visitStart().isBefore(panel.now());
    }

    /** Whether the facts of this visit stand with its course. */
    public boolean isOfCourse() {
        VisitKind kind = row().subject().step().kind();
        return kind == VisitKind.SESSION || kind == VisitKind.TOUCH_UP;
    }

    private boolean isToday() {
        LocalDate today = words.getToday();
        return row().time().day().equals(today);
    }

    public VisitPanel getPanel() {
        return panel;
    }

    /** What the policy says against it. */
    public List<Finding> getAgainst() {
        return against == null ? List.of() : against;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public List<Long> getReadAlerts() {
        return readAlerts;
    }

    public void setReadAlerts(List<Long> readAlerts) {
        this.readAlerts = readAlerts;
    }
}
