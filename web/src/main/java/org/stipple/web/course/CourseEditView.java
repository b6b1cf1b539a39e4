package org.stipple.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientService;
import org.stipple.course.ChangePlan;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.web.words.Texts;

/** Changes a course's plan. */
@Named
@ViewScoped
public class CourseEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CourseService courses;
    @Inject private ClientService clients;

    private Long id;
    private CourseFacts course;
    private String clientName = "";
    private CourseForm form = new CourseForm();

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

    public CourseFacts getCourse() {
        return course;
    }

    public CourseForm getForm() {
        return form;
    }

    public String getClientName() {
        return clientName;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
