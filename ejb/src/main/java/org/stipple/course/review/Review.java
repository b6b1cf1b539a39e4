package org.stipple.course.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;

/** A look at the settled result, as it was recorded. */
@Entity
@Audited
class Review extends RecordedFact {

    private long courseId;
    private int afterSession;
    private LocalDate heldOn;
    private long personId;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private String note;

    protected Review() {}

    Review(RecordReview held, Instant at, String by) {
        super(at, by);
        courseId = held.courseId();
        afterSession = held.afterSession();
        heldOn = held.heldOn();
        personId = held.personId();
        decision = held.decision();
        note = held.note();
    }

    ReviewFact fact() {
        return new ReviewFact(id(), courseId, heldOn, personId, decision, recordedAt());
    }

    ReviewCard card() {
        return new ReviewCard(fact(), afterSession, note, recordedBy());
    }
}
