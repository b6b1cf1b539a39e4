package org.stipple.web.review;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.identity.ClientName;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewCard;
import org.stipple.course.review.ReviewDecision;
import org.stipple.course.review.ReviewService;
import org.stipple.web.consultation.RecordOffers;
import org.stipple.web.consultation.RecordPage;
import org.stipple.web.consultation.RecordText;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Words;

/** A review of the settled result, recorded or corrected. */
@Named
@ViewScoped
public class ReviewEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "consultationText";

    @Inject private ReviewService reviews;
    @Inject private CourseService courses;
    @Inject private RecordOffers offers;
    @Inject private RecordText text;
    @Inject private Words words;

    private Long course;
    private Long id;
    private ClientName clientName;
    private int sessionsDone;
    private Integer afterSession;
    private LocalDate heldOn;
    private Long personId;
    private ReviewDecision decision;
    private String note = "";
    private String why = "";

    /** A new one begins with today, the last session and whoever is signed in. */
    public void load() {
        if (id != null) {
            fill(reviews.get(id));
        }
        CourseFacts facts = courses.facts(Typed.number(course));
        clientName = offers.client(facts.clientId());
        sessionsDone = facts.sessionsDone();
        if (id == null) {
            heldOn = words.getToday();
            personId = offers.getMe();
            afterSession = sessionsDone == 0 ? null : sessionsDone;
        }
    }

    private void fill(ReviewCard card) {
        course = card.fact().courseId();
        afterSession = card.afterSession();
        heldOn = card.fact().heldOn();
        personId = card.fact().personId();
        decision = card.fact().decision();
        note = card.note();
    }

    /** Records it, or the correction. */
    public String save() {
        RecordReview held =
                new RecordReview(
                        course, afterSession, heldOn, Typed.number(personId), decision, note);
        if (id == null) {
            reviews.record(held);
            text.news(BUNDLE, "review.message.saved", clientName.fullName());
        } else {
            reviews.correct(id, held, why);
            text.news(BUNDLE, "review.message.corrected", clientName.fullName());
        }
        return RecordPage.of(clientName.id());
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

    public boolean isCorrection() {
        return id != null;
    }

    public ClientName getClientName() {
        return clientName;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getAfterSession() {
        return afterSession;
    }

    public void setAfterSession(Integer afterSession) {
        this.afterSession = afterSession;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
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
        this.note = Typed.text(note);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }
}
