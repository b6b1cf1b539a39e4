package org.stipple.web.scheduling.visit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.CourseService;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewDecision;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.visit.VisitAct;
import org.stipple.scheduling.visit.VisitService;
import org.stipple.web.words.Texts;

/** Records what a review found, and closes its visit. */
@Named
@ViewScoped
public class ReviewFinishView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private VisitReading reading;
    @Inject private VisitService visits;
    @Inject private CourseService courses;

    private long id;
    private VisitPanel panel;
    private int sessionsDone;
    private Integer afterSession;
    private LocalDate heldOn;
    private Long personId;
    private ReviewDecision decision;
    private String note = "";

    /**
     * Presets the day, who was booked, and the last session.
     *
     * @return the visit's page where there is nothing to record: it is still to come, or done
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking of a
     *     review
     */
    public String load() {
        panel = reading.read(id, EnumSet.of(VisitKind.REVIEW));
        if (!panel.offers().isRecordable()) {
            return VisitView.nothingToRecord(id);
        }
        BookingRow row = panel.row();
        heldOn = row.time().day();
        personId = row.personId();
        sessionsDone = courses.facts(row.subject().course()).sessionsDone();
        afterSession = sessionsDone == 0 ? null : sessionsDone;
        return null;
    }

    /** Records it and closes the visit. */
    public String save() {
        BookingRow row = panel.row();
        visits.finish(
                VisitAct.of(id, row.version()),
                new RecordReview(
                        row.subject().course(), afterSession, heldOn, personId, decision, note));
        Messages.addFlashGlobalInfo(Texts.of("visit", "finish.message.reviewed"));
        return "/scheduling/visit?faces-redirect=true&id=" + id;
    }

    /** The sessions whose result can be looked at, the last one first. */
    public List<Integer> getSessions() {
        return IntStream.rangeClosed(1, sessionsDone)
                .mapToObj(back -> sessionsDone + 1 - back)
                .toList();
    }

    public ReviewDecision[] getDecisions() {
        return ReviewDecision.values();
    }

    public VisitPanel getPanel() {
        return panel;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getAfterSession() {
        return afterSession;
    }

    public void setAfterSession(Integer afterSession) {
        this.afterSession = afterSession;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public void setDecision(ReviewDecision decision) {
        this.decision = decision;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
