package org.stipple.scheduling.length;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.treatment.TreatmentSummary;
import org.stipple.catalogue.visit.AskLength;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.catalogue.visit.VisitLengthService;
import org.stipple.catalogue.visit.VisitLengths;
import org.stipple.course.CourseScope;
import org.stipple.course.CourseService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Reads how long visits take: whoever needs a length asks here. One statement where areas or
 * treatments have lengths of their own, else none.
 */
@Dependent
public class LengthReading {

    @Inject private VisitLengthService visitLengths;
    @Inject private TreatmentService treatments;
    @Inject private CourseService courses;

    /**
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    public LengthsOfVisit of(VisitSubject subject) {
        return ofCourse(subject.course()).of(subject.step());
    }

    /**
     * The same for the visits of one course.
     *
     * @param courseId 0 for none
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    public LengthsOfCourse ofCourse(long courseId) {
        Known known = known();
        return known.of(
                courseId == 0 || !known.matters() ? CourseScope.NONE : courses.scope(courseId));
    }

    /** The same for many visits, by visit; no more statements than for one. */
    public Map<VisitSubject, LengthsOfVisit> ofAll(Collection<VisitSubject> visits) {
        Known known = known();
        Set<Long> ids =
                visits.stream()
                        .map(VisitSubject::course)
                        .filter(course -> course != 0 && known.matters())
                        .collect(Collectors.toSet());
        Map<Long, CourseScope> scopes = courses.scopes(ids);
        return visits.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                visit ->
                                        known.of(
                                                        scopes.getOrDefault(
                                                                visit.course(), CourseScope.NONE))
                                                .of(visit.step())));
    }

    private Known known() {
        return new Known(visitLengths.lengths(), treatments.treatments());
    }

    private record Known(VisitLengths lengths, List<TreatmentSummary> treatments) {

        /** Whether it is worth asking what is treated in a course. */
        boolean matters() {
            return lengths.dependsOnAreas()
                    || treatments.stream().anyMatch(treatment -> treatment.sessionMinutes() > 0);
        }

        LengthsOfCourse of(CourseScope scope) {
            int minutes =
                    treatments.stream()
                            .filter(treatment -> treatment.id() == scope.treatmentId())
                            .mapToInt(TreatmentSummary::sessionMinutes)
                            .findFirst()
                            .orElse(TreatmentSummary.AS_USUAL);
            return new LengthsOfCourse(lengths, scope, minutes);
        }
    }

    /** How long the visits of a course take. */
    public record LengthsOfCourse(VisitLengths lengths, CourseScope scope, int treatmentMinutes) {

        public LengthsOfVisit of(VisitStep step) {
            VisitKind kind = step.kind();
            AskLength ask = new AskLength(kind, step.ordinal(), treatmentMinutes, scope.areas());
            return new LengthsOfVisit(ask, lengths);
        }
    }
}
