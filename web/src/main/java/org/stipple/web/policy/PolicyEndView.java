package org.stipple.web.policy;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.course.CourseService;
import org.stipple.policy.PolicyService;
import org.stipple.policy.draft.ActivationService;
import org.stipple.policy.draft.EndProtocol;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** The end of a protocol that nothing follows. */
@Named
@ViewScoped
public class PolicyEndView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PolicyService policy;
    @Inject private ActivationService activation;
    @Inject private CourseService courses;
    @Inject private Words words;

    private String id;
    private String name;
    private long unfinished;
    private LocalDate lastDay;
    private String reason = "";

    /**
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such protocol
     */
    public void load() {
        name = policy.getVersions(id).head().name();
        unfinished = courses.countUnfinishedUnder(id);
        lastDay = words.getToday();
    }

    public String end() {
        activation.end(new EndProtocol(id, lastDay, reason));
        Messages.create(Texts.of("policy", "end.message.ended", name, words.dayWithYear(lastDay)))
                .flash()
                .add();
        return "/policy/list?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    /** What its end means for courses that follow it. */
    public String getConsequence() {
        return Texts.of("policy", "end.text.courses", unfinished);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
