package org.stipple.web.scheduling.visit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionKind;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.visit.VisitAct;
import org.stipple.scheduling.visit.VisitService;
import org.stipple.timing.Finding;
import org.stipple.web.session.SessionForm;
import org.stipple.web.session.SessionPresets;
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

    private long id;
    private VisitPanel panel;
    private SessionForm form = new SessionForm();
    private boolean extra;
    private boolean reasonNeeded;
    private transient List<Finding> against = List.of();

    /**
     * Presets what the visit, its course and the session before know.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking of a
     *     session or touch-up
     */
    public void load() {
        panel = reading.read(id, EnumSet.of(VisitKind.SESSION, VisitKind.TOUCH_UP));
        BookingRow row = panel.row();
        form = SessionForm.next(row.subject().step().ordinal(), row.time().day());
        presets.fill(form, row.subject().course());
        form.setPersonId(row.personId());
        BookingCard.Times times = panel.booking().times();
        boolean today = row.time().day().equals(words.getToday());
        Instant end = today && times.startedAt() != null ? panel.offers().moment().now() : null;
        form.times(times.startedAt(), end, words.getZone());
        form.setAgainstPolicyReason(answered());
        OptionalInt maximum = presets.maximum(row.subject().course());
        extra =
                row.subject().step().kind() == VisitKind.SESSION
                        && maximum.isPresent()
                        && form.getOrdinal() > maximum.getAsInt();
    }

    // Whoever answered for the start has said why already.
    private String answered() {
        String atStart = panel.booking().start().override().reason();
        return atStart.isEmpty() ? panel.row().planned().override().reason() : atStart;
    }

    /** Records it, unless a reason or an agreement is wanting: then it says so at the field. */
    public String save() {
        ZoneId zone = words.getZone();
        Optional<String> skipped = form.findSkipped(zone);
        skipped.ifPresent(field -> refuse(field, "edit.message.skippedTime"));
        return skipped.isPresent() ? null : record(zone);
    }

    private String record(ZoneId zone) {
        SessionDecision decision =
                visits.finish(VisitAct.of(id, panel.row().version()), form.command(visit(), zone));
        if (decision instanceof SessionDecision.ReasonNeeded needed) {
            reasonNeeded = true;
            against = needed.answer().judgement().findings();
            refuse("againstPolicyReason", "edit.message.reasonNeeded");
            return null;
        }
        if (decision instanceof SessionDecision.AgreementNeeded needed) {
            extra = true;
            refuse("agreedBy", "edit.message.agreementNeeded", needed.maximum());
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

    private static void refuse(String field, String key, Object... places) {
        Messages.addError("form:" + field, Texts.of("course", key, places));
        Faces.validationFailed();
    }

    public VisitPanel getPanel() {
        return panel;
    }

    public SessionForm getForm() {
        return form;
    }

    /** Whether it goes beyond the protocol's maximum, and needs a cause and an agreement. */
    public boolean isExtra() {
        return extra;
    }

    public boolean isReasonNeeded() {
        return reasonNeeded;
    }

    public List<Finding> getAgainst() {
        return against == null ? List.of() : against;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
