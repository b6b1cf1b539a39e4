package org.stipple.course.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Recording;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.entity.SupersededFact;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Records what was decided from the settled result. A review can always be recorded, late or
 * corrected; none lies in the future.
 */
@Stateless
public class ReviewService {

    @PersistenceContext private EntityManager entities;
    @Inject private Recording recording;
    @Inject private Event<ReviewRecordChanged> changes;
    @Resource private SessionContext context;

    /**
     * Records a review.
     *
     * @return its id
     * @throws FutureFactException if it lies after today
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public long record(@Valid RecordReview held) {
        return store("REVIEW_RECORDED", begin(held));
    }

    /**
     * Replaces what is on record of a review; the old record stays and is superseded. The course
     * stays what it was.
     *
     * @param reviewId of the record to correct
     * @param reason why, not blank
     * @return the new record's id
     * @throws NotFoundException if there is no such review on record any more
     * @throws FutureFactException if it lies after today
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public long correct(
            long reviewId, @Valid RecordReview held, @NotBlank @Size(max = 500) String reason) {
        Review older = current(reviewId);
        if (older.fact().courseId() != held.courseId()) {
            throw new NotFoundException("review", reviewId);
        }
        Review newer = begin(held);
        recording.correct(older, newer, reason);
        return store("REVIEW_CORRECTED", newer);
    }

    private Review begin(RecordReview held) {
        recording.mustHaveHappened(held.heldOn());
        return new Review(held, recording.now(), recording.by());
    }

    private long store(String action, Review review) {
        entities.persist(review);
        tellOf(action, review.fact());
        return review.id();
    }

    /**
     * Takes a review off the record that was put there by mistake.
     *
     * @param reason why, not blank
     * @throws NotFoundException if there is no such review on record any more
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public void takeBack(long reviewId, @NotBlank @Size(max = 500) String reason) {
        Review review = current(reviewId);
        recording.takeBack(review, reason);
        tellOf("REVIEW_TAKEN_BACK", review.fact());
    }

    private void tellOf(String action, ReviewFact fact) {
        entities.flush();
        changes.fire(new ReviewRecordChanged(fact.courseId(), fact.id(), action, fact.heldOn()));
    }

    private Review current(long reviewId) {
        return Optional.ofNullable(entities.find(Review.class, reviewId))
                .filter(Review::isCurrent)
                .orElseThrow(() -> new NotFoundException("review", reviewId));
    }

    /**
     * All that is on record of a review.
     *
     * @throws NotFoundException if there is no such review on record any more
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public ReviewCard get(long reviewId) {
        return current(reviewId).card();
    }

    /** What is on record of these courses, in the order of the days; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<ReviewFact> factsOf(Collection<Long> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new org.stipple.course.review.ReviewFact("
                                + " r.id, r.courseId, r.heldOn, r.personId, r.decision, r.recordedAt)"
                                + " from Review r"
                                + " where r.courseId in :courses and r.supersededAt is null"
                                + " order by r.heldOn, r.id",
                        ReviewFact.class)
                .setParameter("courses", courseIds)
                .getResultList();
    }

    /**
     * The reviews of these courses that were corrected or taken back, the latest held first. Why is
     * for those who treat.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<SupersededFact<ReviewFact>> supersededOf(Collection<Long> courseIds) {
        if (courseIds.isEmpty()) {
            return List.of();
        }
        boolean reasonVisible =
                context.isCallerInRole("TECHNICIAN") || context.isCallerInRole("DOCTOR");
        return entities.createQuery(
                        "select r from Review r where r.courseId in :courses"
                                + " and r.supersededAt is not null order by r.heldOn desc, r.id desc",
                        Review.class)
                .setParameter("courses", courseIds)
                .getResultStream()
                .map(review -> new SupersededFact<>(review.fact(), review.trail(reasonVisible)))
                .toList();
    }
}
