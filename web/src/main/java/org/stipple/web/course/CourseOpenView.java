package org.stipple.web.course;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import org.stipple.client.ClientCard;
import org.stipple.client.ClientService;
import org.stipple.consultation.ConsultationCard;
import org.stipple.consultation.ConsultationService;
import org.stipple.course.CourseService;
import org.stipple.course.OpenCourse;
import org.stipple.course.progress.ThirdSession;
import org.stipple.policy.table.Term;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** Opens a course, preset from the client's profile and her last consultation. */
@Named
@ViewScoped
public class CourseOpenView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Only a reading sets it. */
    private static final String REACTION = "PATCH_TEST_REACTION";

    @Inject private CourseService courses;
    @Inject private ClientService clients;
    @Inject private ConsultationService consultations;
    @Inject private CourseChoices choices;
    @Inject private Words words;

    private Long client;
    private String clientName = "";
    private CourseForm form = new CourseForm();
    private ThirdSession thirdSession = ThirdSession.UNDECIDED;
    private Set<String> indicated = Set.of();
    private List<String> tags = new ArrayList<>();

    /**
     * Fills the form for the client that the address names.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client
     */
    public void load() {
        ClientCard card = clients.get(client == null ? 0 : client);
        clientName = card.fullName();
        form.setOpenedOn(words.getToday());
        form.setAreas(new ArrayList<>(card.profile().areas()));
        indicated = new TreeSet<>(courses.indicatedTags(client, words.getToday()));
        consultations.findLatest(client).ifPresent(this::presetFrom);
    }

    private void presetFrom(ConsultationCard consultation) {
        if (!consultation.protocolId().isBlank()) {
            form.setProtocolId(consultation.protocolId());
            takeTypicalSessions();
        }
        if (consultation.sessionsMaximum() > 0) {
            form.setPlannedSessions(consultation.sessionsMaximum());
        }
    }

    /** A protocol was chosen: as many sessions as it typically has. */
    public void takeTypicalSessions() {
        choices.typicalSessions(form.getProtocolId()).ifPresent(form::setPlannedSessions);
    }

    public String open() {
        courses.open(new OpenCourse(client, form.plan(), thirdSession, new HashSet<>(tags)));
        Messages.addFlashGlobalInfo(Texts.of("course", "open.message.opened", clientName));
        return "/client/detail?faces-redirect=true&id=" + client;
    }

    /** Tags to add by hand: neither indicated already nor set by the third session or a test. */
    public List<Term> getOffered() {
        Set<String> present = new HashSet<>(indicated);
        present.add(REACTION);
        for (ThirdSession third : ThirdSession.values()) {
            third.tag().ifPresent(present::add);
        }
        return choices.tagsToAdd(present);
    }

    public Set<String> getIndicated() {
        return indicated;
    }

    public CourseForm getForm() {
        return form;
    }

    public String getClientName() {
        return clientName;
    }

    public ThirdSession getThirdSession() {
        return thirdSession;
    }

    public void setThirdSession(ThirdSession thirdSession) {
        this.thirdSession = thirdSession;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public Long getClient() {
        return client;
    }

    public void setClient(Long client) {
        this.client = client;
    }
}
