package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stipple.client.ClientService;
import org.stipple.client.alert.AlertService;
import org.stipple.consultation.ConsultationService;

/** Puts tags on courses and takes them off; what was judged before keeps its judgement. */
@ApplicationScoped
class CourseTags {

    @Inject private CourseRepository courses;
    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private ConsultationService consultations;

    /** What her profile, her alerts, her consultations and the opening itself call for. */
    Set<String> of(OpenCourse opening) {
        Set<String> wanted = new TreeSet<>(opening.tags());
        opening.thirdSession().tag().ifPresent(wanted::add);
        wanted.addAll(indicated(opening.clientId(), opening.plan().openedOn()));
        return wanted;
    }

    /** What her profile, her alerts on that day and her consultations call for. */
    Set<String> indicated(long clientId, LocalDate day) {
        Set<String> indicated = new TreeSet<>(clients.indicatedTags(clientId));
        indicated.addAll(alerts.indicatedTags(clientId, day));
        indicated.addAll(consultations.indicatedTags(clientId));
        return indicated;
    }

    /**
     * Adds the tags that are not on the course already.
     *
     * @return those that were not
     */
    Set<String> add(long courseId, Collection<String> tags, LocalDate day, Signature signature) {
        Set<String> missing = new TreeSet<>(tags);
        missing.removeAll(current(courseId));
        missing.forEach(tag -> courses.add(new CourseTag(courseId, tag, day, signature)));
        return missing;
    }

    /**
     * Takes the tag off.
     *
     * @return whether it was on the course
     */
    boolean remove(long courseId, String tag, LocalDate day, Signature signature) {
        List<CourseTag> on =
                courses.currentTags(courseId).stream()
                        .filter(each -> each.tag().equals(tag))
                        .toList();
        on.forEach(each -> each.remove(day, signature));
        return !on.isEmpty();
    }

    private Set<String> current(long courseId) {
        return courses.currentTags(courseId).stream()
                .map(CourseTag::tag)
                .collect(Collectors.toSet());
    }
}
