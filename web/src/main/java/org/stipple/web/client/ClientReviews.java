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

/** The reviews of the client whose record is open. */
@Named
@RequestScoped
public class ClientReviews {

    @Inject private ClientFrame frame;
    @Inject private CourseService courses;
    @Inject private ReviewService reviews;

    private List<CourseRow> treated;
    private List<ReviewFact> reviewed;

    /** The reviews of all her courses that stand, the latest first. */
    public List<ReviewFact> getReviews() {
        if (reviewed == null) {
            List<Long> ids = getCourses().stream().map(CourseRow::id).toList();
            reviewed =
                    ids.isEmpty()
                            ? List.of()
                            : reviews.factsOf(ids).stream()
                                    .sorted(Comparator.comparing(ReviewFact::heldOn).reversed())
                                    .toList();
        }
        return reviewed;
    }

    /** Her courses, the latest opened first. */
    public List<CourseRow> getCourses() {
        if (treated == null) {
            treated = courses.coursesOf(frame.getId());
        }
        return treated;
    }
}
