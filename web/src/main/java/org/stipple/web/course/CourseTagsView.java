package org.stipple.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.tag.TagSpan;
import org.stipple.policy.table.Term;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Puts tags on a course and takes them off. */
@Named
@ViewScoped
public class CourseTagsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CourseService courses;
    @Inject private ClientService clients;
    @Inject private CourseChoices choices;
    @Inject private CourseWords courseWords;
    @Inject private Words words;

    private Long id;
    private CourseFacts course;
    private String clientName = "";
    private String tag;
    private String reason = "";

    /**
     * Loads the tags of the course that the address names.
     *
     * @throws org.stipple.platform.NotFoundException if there is no such course
     */
    public void load() {
        course = courses.facts(id == null ? 0 : id);
        clientName = clients.get(course.clientId()).fullName();
    }

    /** Takes the chosen tag off where it is on the course, and puts it on otherwise. */
    public String change() {
        boolean on = course.tags().contains(tag);
        if (on) {
            courses.removeTag(id, tag, words.getToday(), reason);
        } else {
            courses.addTag(id, tag, words.getToday(), reason);
        }
        String key = on ? "tags.message.removed" : "tags.message.added";
        Messages.addFlashGlobalInfo(Texts.of("course", key, courseWords.tag(tag)));
        return "/course/tags?faces-redirect=true&id=" + id;
    }

    /** The tags that are on it, with who put them there and why. */
    public List<TagSpan> getCurrent() {
        return course.tagSpans().stream().filter(TagSpan::isCurrent).toList();
    }

    public List<Term> getOffered() {
        return choices.tagsToAdd(course.tags());
    }

    public CourseFacts getCourse() {
        return course;
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
