package org.stipple.web.scheduling.visit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.scheduling.CancelBooking;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.override.DecideRequest;
import org.stipple.scheduling.override.OverrideDecision;
import org.stipple.scheduling.override.OverrideService;
import org.stipple.scheduling.visit.StartDecision;
import org.stipple.scheduling.visit.StartVisit;
import org.stipple.scheduling.visit.VisitAct;
import org.stipple.scheduling.visit.VisitService;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.web.faces.RefusedField;
import org.stipple.web.scheduling.RepairNotice;
import org.stipple.web.scheduling.RepairView;
import org.stipple.web.words.Texts;

/** One visit: where it stands, what the policy said and says, and what can be done with it now. */
@Named
@ViewScoped
public class VisitView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AREA = "visit";
    private static final String AGAIN = "/scheduling/visit?faces-redirect=true&id=";
    private static final String REASON = "form:reason";

    @Inject private VisitReading reading;
    @Inject private SchedulingService scheduling;
    @Inject private VisitService visits;
    @Inject private OverrideService overrides;
    @Inject private RepairNotice rest;

    private long id;
    private VisitPanel panel;
    private String reason = "";
    private List<Long> readAlerts = new ArrayList<>();
    private boolean shut;
    private transient List<Finding> against = List.of();

    /**
     * Loads the visit.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
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
                visits.start(new StartVisit(id, version(), Set.copyOf(readAlerts), reason));
        if (decision instanceof StartDecision.Started) {
            return done("visit.message.started");
        }
        load();
        tell(decision);
        return null;
    }

    private void tell(StartDecision decision) {
        if (decision instanceof StartDecision.AlertsUnread) {
            refuse("form:alerts", "visit.message.alertsUnread");
        } else if (decision instanceof StartDecision.TodosOpen open) {
            shutBy(open.judgement(), "visit.message.todosOpen");
        } else if (decision instanceof StartDecision.NeedsOverride needed) {
            shutBy(needed.judgement(), "visit.message.startAgainst");
            refuse(REASON, "visit.message.reasonNeeded");
        } else if (decision instanceof StartDecision.Refused refused) {
            shutBy(refused.judgement(), "visit.message.startRefused");
        } else {
            Messages.addGlobalError(text("visit.text.noVersion"));
        }
    }

    private void shutBy(Judgement judgement, String key) {
        shut = true;
        against =
                judgement.findings().stream()
                        .filter(finding -> !finding.outcome().permits())
                        .toList();
        Messages.addGlobalError(text(key));
        Faces.validationFailed();
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

    /** Gives it up; where later visits could not stay then, that is shown first. */
    public String cancel() {
        if (lacksReason()) {
            return null;
        }
        if (!rest.ofCancel(id).isEmpty()) {
            Faces.setFlashAttribute(RepairView.WHY, reason);
            return "/scheduling/repair?faces-redirect=true&cancel=true&booking=" + id;
        }
        BookingStatus as = scheduling.cancel(new CancelBooking(id, version(), reason));
        return done("visit.message." + as);
    }

    /** The client agreed to what was kept for her. */
    public String confirm() {
        scheduling.confirm(id, version());
        return done("visit.message.confirmed");
    }

    /** Agrees to the override, unless what was recorded since shuts the visit. */
    public String approve() {
        if (lacksReason()) {
            return null;
        }
        OverrideDecision decision = overrides.approve(new DecideRequest(id, version(), reason));
        if (decision instanceof OverrideDecision.RefusedNow refused) {
            refused.judgement()
                    .judgement()
                    .ifPresentOrElse(
                            said -> shutBy(said, "visit.message.refusedNow"),
                            () -> Messages.addGlobalError(text("visit.text.noVersion")));
            return null;
        }
        return done("visit.message.approved");
    }

    public String decline() {
        if (lacksReason()) {
            return null;
        }
        overrides.decline(new DecideRequest(id, version(), reason));
        return done("visit.message.declined");
    }

    private boolean lacksReason() {
        if (reason.isBlank()) {
            refuse(REASON, "visit.message.whyNeeded");
        }
        return reason.isBlank();
    }

    private static void refuse(String field, String key) {
        RefusedField.tell(field, text(key));
        Faces.validationFailed();
    }

    private VisitAct act() {
        return new VisitAct(id, version(), reason);
    }

    private int version() {
        return panel.row().version();
    }

    /** The visit's page, since what it was for cannot be recorded now; it says so. */
    static String nothingToRecord(long id) {
        Messages.addFlashGlobalWarn(text("finish.message.nothing"));
        return AGAIN + id;
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(text(key));
        return AGAIN + id;
    }

    private static String text(String key) {
        return Texts.of(AREA, key);
    }

    public VisitPanel getPanel() {
        return panel;
    }

    /** Whether the policy just shut what was tried. */
    public boolean isShut() {
        return shut;
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
