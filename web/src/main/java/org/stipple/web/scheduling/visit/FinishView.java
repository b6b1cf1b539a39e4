package org.stipple.web.scheduling.visit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionKind;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.visit.VisitAct;
import org.stipple.scheduling.visit.VisitService;
import org.stipple.web.session.SessionForm;
import org.stipple.web.session.SessionHurdles;
import org.stipple.web.session.SessionPresets;
import org.stipple.web.words.KnownSites;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Records what was done in the session or touch-up of a visit, and closes the visit. */
@Named
@ViewScoped
public class FinishView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private VisitReading reading;
    @Inject private VisitService visits;
    @Inject private SessionPresets presets;
    @Inject private Words words;
    @Inject private KnownSites sites;

    private long id;
    private VisitPanel panel;
    private SessionForm form = new SessionForm();
    private SessionHurdles hurdles;

    /**
     * Presets what the visit, its course and the session before know.
     *
     * @return the visit's page where there is nothing to record: it is still to come, or done
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking of a
     *     session or touch-up
     */
    public String load() {
        panel = reading.read(id, EnumSet.of(VisitKind.SESSION, VisitKind.TOUCH_UP));
        if (!panel.offers().isRecordable()) {
            return VisitView.nothingToRecord(id);
        }
        long course = panel.row().subject().course();
        form = SessionForm.next(panel.row().subject().step().ordinal(), panel.row().time().day());
        presets.fill(form, course);
        form.getWork().setPersonId(panel.row().personId());
        presetTimes();
        form.setAgainstPolicyReason(answered());
        hurdles =
                new SessionHurdles(
                        visit().kind(), presets.maximum(course, form.getPerformedOn()), false);
        return null;
    }

    private void presetTimes() {
        Instant start = panel.booking().times().startedAt();
        boolean today = panel.row().time().day().equals(words.todayAt(panel.row().siteId()));
        Instant end = today && start != null ? panel.offers().moment().now() : null;
        form.getTimes().preset(start, end, sites.zone(panel.row().siteId()));
    }

    // Whoever answered for the start has said why already.
    private String answered() {
        String atStart = panel.booking().start().override().reason();
        return atStart.isEmpty() ? panel.row().planned().override().reason() : atStart;
    }

    /** Records it, unless a reason or an agreement is wanting: then it says so at the field. */
    public String save() {
        ZoneId zone = sites.zone(panel.row().siteId());
        Optional<String> skipped = form.findSkipped(zone);
        skipped.ifPresent(field -> SessionHurdles.refuse(field, "edit.message.skippedTime"));
        return skipped.isPresent() ? null : record(form.command(visit(), zone));
    }

    private String record(RecordSession done) {
        if (!hurdles.isTaken(visits.finish(VisitAct.of(id, panel.row().version()), done))) {
            return null;
        }
        Messages.addFlashGlobalInfo(Texts.of("visit", "visit.message.finished"));
        return "/scheduling/visit?faces-redirect=true&id=" + id;
    }

    private SessionForm.Visit visit() {
        VisitSubject subject = panel.row().subject();
        SessionKind kind =
                subject.step().kind() == VisitKind.TOUCH_UP
                        ? SessionKind.TOUCH_UP
                        : SessionKind.SESSION;
        return new SessionForm.Visit(subject.course(), id, kind);
    }

    public VisitPanel getPanel() {
        return panel;
    }

    public SessionForm getForm() {
        return form;
    }

    public SessionHurdles getHurdles() {
        return hurdles;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
