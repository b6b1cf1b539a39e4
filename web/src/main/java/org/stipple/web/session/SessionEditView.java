package org.stipple.web.session;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseState;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionCard;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.security.CurrentUser;
import org.stipple.web.words.Texts;

/** Records a session or touch-up after the event, or corrects what is on record of one. */
@Named
@ViewScoped
public class SessionEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private SessionService sessions;
    @Inject private CourseService courses;
    @Inject private ClientService clients;
    @Inject private SiteService site;
    @Inject private DiaryService diary;
    @Inject private CurrentUser caller;

    private Long id;
    private Long courseId;
    private long clientId;
    private String clientName = "";
    private SessionForm.Visit visit;
    private SessionForm form = new SessionForm();
    private SessionHurdles hurdles;
    private String correctionReason = "";

    /**
     * Fills the form: from the session that the address names, else for the next one of its course.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is none
     */
    public void load() {
        if (id == null) {
            begin(courses.facts(courseId == null ? 0 : courseId));
        } else {
            correct(sessions.get(id));
        }
        clientName = clients.get(clientId).fullName();
        hurdles =
                new SessionHurdles(
                        visit.kind(),
                        sessions.sessionsMaximum(courseId, form.getPerformedOn()),
                        !form.getAgainstPolicyReason().isEmpty());
    }

    private void begin(CourseFacts course) {
        boolean completed = course.state() == CourseState.COMPLETED;
        SessionKind kind = completed ? SessionKind.TOUCH_UP : SessionKind.SESSION;
        int done = completed ? course.touchUpsDone() : course.sessionsDone();
        clientId = course.clientId();
        visit = new SessionForm.Visit(course.courseId(), 0, kind);
        form = SessionForm.next(done + 1, site.today());
        form.getWork().setPersonId(caller.personId().orElse(null));
    }

    private void correct(SessionCard card) {
        courseId = card.fact().courseId();
        clientId = courses.facts(courseId).clientId();
        visit = SessionForm.Visit.of(card);
        form = SessionForm.of(card, zone());
    }

    /** Records it, unless a reason or an agreement is wanting: then it says so at the field. */
    public String save() {
        ZoneId zone = zone();
        Optional<String> skipped = form.findSkipped(zone);
        skipped.ifPresent(field -> SessionHurdles.refuse(field, "edit.message.skippedTime"));
        return skipped.isPresent() ? null : record(form.command(visit, zone));
    }

    // By the clock on the wall where it was done.
    private ZoneId zone() {
        return visit.bookingId() == 0
                ? site.getSite().zone()
                : site.name(diary.getRow(visit.bookingId()).siteId()).zone();
    }

    private String record(RecordSession command) {
        SessionDecision decision =
                isCorrection()
                        ? sessions.correct(id, command, correctionReason)
                        : sessions.record(command);
        return hurdles.isTaken(decision)
                ? saved(isCorrection() ? "edit.message.corrected" : "edit.message.recorded")
                : null;
    }

    /** Takes the session off the record. */
    public String takeBack() {
        sessions.takeBack(id, correctionReason);
        return saved("edit.message.takenBack");
    }

    private String saved(String key) {
        Messages.addFlashGlobalInfo(
                Texts.of("course", key, clientName, getName(), form.getOrdinal()));
        return "/client/detail?faces-redirect=true&id=" + clientId;
    }

    public boolean isCorrection() {
        return id != null;
    }

    public String getName() {
        return Texts.of("course", "SessionKind." + visit.kind(), form.getOrdinal());
    }

    public SessionHurdles getHurdles() {
        return hurdles;
    }

    public SessionForm getForm() {
        return form;
    }

    public SessionForm.Visit getVisit() {
        return visit;
    }

    public long getClientId() {
        return clientId;
    }

    public String getClientName() {
        return clientName;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason == null ? "" : correctionReason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }
}
