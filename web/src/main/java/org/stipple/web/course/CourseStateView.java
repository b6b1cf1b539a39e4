package org.stipple.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseState;
import org.stipple.course.session.SessionFact;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Completes, pauses, resumes, abandons or reopens a course, after naming what follows. */
@Named
@ViewScoped
public class CourseStateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CourseStateService states;
    @Inject private CourseService courses;
    @Inject private ClientCourses client;
    @Inject private Words words;

    private CourseFacts course;
    private CourseWay way = CourseWay.PAUSE;
    private String reason = "";

    /** The ways that are the caller's to go. */
    public List<CourseWay> ways(CourseState state) {
        return CourseWay.from(state).stream()
                .filter(each -> each != CourseWay.COMPLETE || client.isDeciding())
                .toList();
    }

    /** Asks before going that way. */
    public void ask(long courseId, CourseWay wanted) {
        course = courses.facts(courseId);
        way = wanted;
        reason = "";
    }

    /** Goes the way that was asked for. */
    public String go() {
        long id = course.courseId();
        int seen = course.course().version();
        switch (way) {
            case COMPLETE -> states.complete(id, seen);
            case PAUSE -> states.pause(id, seen, reason);
            case RESUME -> states.resume(id, seen);
            case ABANDON -> states.abandon(id, seen, reason);
            case REOPEN -> states.reopen(id, seen, reason);
        }
        Messages.addFlashGlobalInfo(Texts.of("course", "course.message." + way));
        return "/client/course?faces-redirect=true&id=" + course.clientId();
    }

    /** What follows, in a sentence with the day or the number that it is about. */
    public String getConsequence() {
        return course == null
                ? ""
                : Texts.of(
                        "course",
                        "course.text.consequence." + way,
                        lastDay(),
                        course.sessionsDone());
    }

    private String lastDay() {
        return course.sessions().stream()
                .filter(SessionFact::isSession)
                .map(SessionFact::performedOn)
                .max(LocalDate::compareTo)
                .map(words::dayWithYear)
                .orElse("");
    }

    public CourseWay getWay() {
        return way;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
