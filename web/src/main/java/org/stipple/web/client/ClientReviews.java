package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.review.ReviewService;
import org.stipple.platform.entity.SupersededFact;

/** The reviews of the client whose record is open. */
@Named
@RequestScoped
public class ClientReviews {

    @Inject private ClientFrame frame;
    @Inject private CourseService courses;
    @Inject private ReviewService reviews;

    private List<CourseRow> treated;
    private List<ReviewFact> reviewed;
    private List<SupersededFact<ReviewFact>> superseded;

    /** The reviews of all her courses that stand, the latest first. */
    public List<ReviewFact> getReviews() {
        if (reviewed == null) {
            reviewed =
                    reviews.factsOf(courseIds()).stream()
                            .sorted(Comparator.comparing(ReviewFact::heldOn).reversed())
                            .toList();
        }
        return reviewed;
    }

    /** Those that were corrected or taken back. */
    public List<SupersededFact<ReviewFact>> getSuperseded() {
        if (superseded == null) {
            superseded = reviews.supersededOf(courseIds());
        }
        return superseded;
    }

    private List<Long> courseIds() {
        return getCourses().stream().map(CourseRow::id).toList();
    }

    /** Her courses, the latest opened first. */
    public List<CourseRow> getCourses() {
        if (treated == null) {
            treated = courses.coursesOf(frame.getId());
        }
        return treated;
    }
}
