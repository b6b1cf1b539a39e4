package org.stipple.course.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.audit.Reasoned;
import org.stipple.client.ClientService;
import org.stipple.client.alert.AlertService;
import org.stipple.consultation.ConsultationService;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;

/** Puts tags on courses and takes them off; what was judged before keeps its judgement. */
@ApplicationScoped
public class CourseTags {

    @Inject private TagRepository kept;
    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private ConsultationService consultations;
    @Inject private CurrentUser caller;

    /** Whether the caller treats or leads the clinic, and so decides what a course is judged by. */
    public boolean mayChange() {
        return Stream.of(Role.TECHNICIAN, Role.DOCTOR, Role.MANAGER).anyMatch(caller::is);
    }

    /** What her profile, her alerts on that day and her consultations call for. */
    public Set<String> indicated(long clientId, LocalDate day) {
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
    public Set<String> add(long courseId, Collection<String> tags, LocalDate day, Reasoned act) {
        Set<String> missing = new TreeSet<>(tags);
        missing.removeAll(current(courseId));
        missing.forEach(tag -> kept.add(new CourseTag(courseId, tag, day, act)));
        return missing;
    }

    /**
     * Takes the tag off.
     *
     * @return whether it was on the course
     */
    public boolean remove(long courseId, String tag, LocalDate day, Reasoned act) {
        List<CourseTag> on =
                kept.current(courseId).stream().filter(each -> each.tag().equals(tag)).toList();
        on.forEach(each -> each.remove(day, act));
        return !on.isEmpty();
    }

    /** All tags that these courses have or had, in the order of the days; one statement. */
    public List<TagSpan> spans(Collection<Long> courseIds) {
        return kept.spans(courseIds);
    }

    private Set<String> current(long courseId) {
        return kept.current(courseId).stream().map(CourseTag::tag).collect(Collectors.toSet());
    }
}
