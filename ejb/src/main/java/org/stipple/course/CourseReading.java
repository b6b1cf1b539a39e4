package org.stipple.course;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.SessionFact;
import org.stipple.course.session.SessionService;
import org.stipple.course.tag.CourseTags;
import org.stipple.course.tag.TagSpan;
import org.stipple.platform.refusal.NotFoundException;

/** Brings together what is on record of courses, in a fixed number of statements. */
@ApplicationScoped
class CourseReading {

    @Inject private CourseRepository courses;
    @Inject private CourseTags tags;
    @Inject private SessionService sessions;
    @Inject private ReviewService reviews;

    Map<Long, CourseFacts> facts(Collection<Long> courseIds) {
        Map<Long, CourseFacts> facts = new LinkedHashMap<>();
        if (courseIds.isEmpty()) {
            return facts;
        }
        Map<Long, List<TagSpan>> tagged =
                tags.spans(courseIds).stream().collect(groupingBy(TagSpan::courseId));
        Map<Long, List<SessionFact>> done =
                sessions.factsOf(courseIds).stream().collect(groupingBy(SessionFact::courseId));
        Map<Long, List<ReviewFact>> decided =
                reviews.factsOf(courseIds).stream().collect(groupingBy(ReviewFact::courseId));
        for (CourseRow row : courses.rows(courseIds)) {
            long id = row.id();
            facts.put(id, new CourseFacts(row, of(tagged, id), of(done, id), of(decided, id)));
        }
        return facts;
    }

    private static <T> List<T> of(Map<Long, List<T>> byCourse, long courseId) {
        return byCourse.getOrDefault(courseId, List.of());
    }

    /**
     * @throws NotFoundException if there is no such course
     */
    CourseFacts facts(long courseId) {
        return Optional.ofNullable(facts(List.of(courseId)).get(courseId))
                .orElseThrow(() -> new NotFoundException("course", courseId));
    }

    /**
     * @throws NotFoundException if there is no such course
     */
    CourseCard card(long courseId) {
        return new CourseCard(
                facts(courseId), courses.get(courseId).areas(), sessions.rowsOf(courseId));
    }
}
