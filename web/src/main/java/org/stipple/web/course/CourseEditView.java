package org.stipple.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.course.ChangePlan;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.tag.TagSpan;
import org.stipple.policy.table.Term;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Changes a course's plan and its tags. */
@Named
@ViewScoped
public class CourseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CourseService courses;
    @Inject private ClientService clients;
    @Inject private CourseChoices choices;
    @Inject private CourseWords courseWords;
    @Inject private Words words;

    private Long id;
    private CourseFacts course;
    private String clientName = "";
    private CourseForm form = new CourseForm();
    private String tag;
    private String reason = "";

    /**
     * Fills the form from the course that the address names.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    public void load() {
        course = courses.facts(id == null ? 0 : id);
        form = CourseForm.of(courses.getPlan(id));
        clientName = clients.get(course.clientId()).fullName();
    }

    public String save() {
        courses.changePlan(new ChangePlan(id, course.course().version(), form.plan()));
        Messages.addFlashGlobalInfo(Texts.of("course", "edit.message.planChanged", clientName));
        return "/client/course?faces-redirect=true&id=" + course.clientId();
    }

    /** Takes the chosen tag off where it is on the course, and puts it on otherwise. */
    public void changeTag() {
        boolean on = course.tags().contains(tag);
        if (on) {
            courses.removeTag(id, tag, words.getToday(), reason);
        } else {
            courses.addTag(id, tag, words.getToday(), reason);
        }
        String key = on ? "edit.message.tagRemoved" : "edit.message.tagAdded";
        Messages.addFlashGlobalInfo(Texts.of("course", key, courseWords.tag(tag)));
        Faces.refreshWithQueryString();
    }

    public List<TagSpan> getCurrentTags() {
        return course.tagSpans().stream().filter(TagSpan::isCurrent).toList();
    }

    public List<Term> getOffered() {
        return choices.tagsToAdd(course.tags());
    }

    public CourseFacts getCourse() {
        return course;
    }

    public CourseForm getForm() {
        return form;
    }

    public String getClientName() {
        return clientName;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
