package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.treatment.TreatmentSummary;
import org.stipple.course.CoursePlan;
import org.stipple.course.CourseService;
import org.stipple.course.CourseStateService;
import org.stipple.course.OpenCourse;
import org.stipple.course.progress.ThirdSession;

/** Opens and ends the courses of the demo, as whoever is acting. */
@ApplicationScoped
class CourseRecords {

    @Inject private CourseService courses;
    @Inject private CourseStateService states;
    @Inject private TreatmentService treatments;
    @Inject private AreaService areas;
    @Inject private StaffService staff;

    long person(DemoUser user) {
        return staff.people().stream()
                .filter(person -> person.name().equals(user.fullName()))
                .mapToLong(PersonSummary::id)
                .findFirst()
                .orElseThrow();
    }

    long open(long clientId, LocalDate day, String protocolId, ThirdSession third) {
        int sessions = third == ThirdSession.UNDECIDED ? 2 : 3;
        return courses.open(
                new OpenCourse(
                        clientId,
                        new CoursePlan(treatment(), protocolId, sessions, day, areas(), ""),
                        third,
                        Set.of()));
    }

    private long treatment() {
        return treatments.treatments().stream()
                .filter(treatment -> treatment.name().equals(DemoHouse.FULL_SCALP))
                .mapToLong(TreatmentSummary::id)
                .findFirst()
                .orElseThrow();
    }

    private Set<Long> areas() {
        return areas.areas().stream()
                .filter(area -> Set.of("Hairline", "Crown").contains(area.name()))
                .map(AreaSummary::id)
                .collect(Collectors.toSet());
    }

    void complete(long courseId) {
        states.complete(courseId, version(courseId));
    }

    void pause(long courseId, String reason) {
        states.pause(courseId, version(courseId), reason);
    }

    void abandon(long courseId, String reason) {
        states.abandon(courseId, version(courseId), reason);
    }

    void reopen(long courseId, String reason) {
        states.reopen(courseId, version(courseId), reason);
    }

    private int version(long courseId) {
        return courses.get(courseId).course().version();
    }
}
