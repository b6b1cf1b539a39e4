package org.stipple.scheduling.length;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
        VisitLengths lengths = visitLengths.lengths();
        List<TreatmentSummary> known = treatments.treatments();
        boolean matters =
                lengths.dependsOnAreas()
                        || known.stream().anyMatch(treatment -> treatment.sessionMinutes() > 0);
        CourseScope scope = courseId == 0 || !matters ? CourseScope.NONE : courses.scope(courseId);
        int minutes =
                known.stream()
                        .filter(treatment -> treatment.id() == scope.treatmentId())
                        .mapToInt(TreatmentSummary::sessionMinutes)
                        .findFirst()
                        .orElse(TreatmentSummary.AS_USUAL);
        return new LengthsOfCourse(lengths, scope, minutes);
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
