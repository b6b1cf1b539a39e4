package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts tags on courses and takes them off; what was judged before keeps its judgement. */
@ApplicationScoped
class CourseTags {

    @Inject private CourseRepository courses;

    /** Adds the tags that are not on the course already. */
    void add(long courseId, Collection<String> tags, LocalDate day, Signature signature) {
        Set<String> missing = new TreeSet<>(tags);
        missing.removeAll(current(courseId));
        missing.forEach(tag -> courses.add(new CourseTag(courseId, tag, day, signature)));
    }

    /** Takes the tags off that are on the course. */
    void remove(long courseId, Collection<String> tags, LocalDate day, Signature signature) {
        courses.currentTags(courseId).stream()
                .filter(tag -> tags.contains(tag.tag()))
                .forEach(tag -> tag.remove(day, signature));
    }

    private Set<String> current(long courseId) {
        return courses.currentTags(courseId).stream()
                .map(CourseTag::tag)
                .collect(Collectors.toSet());
    }
}
