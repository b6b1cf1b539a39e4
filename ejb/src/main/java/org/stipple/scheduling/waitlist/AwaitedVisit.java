package org.stipple.scheduling.waitlist;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/** Who waits for which visit, as it is stored. */
@Embeddable
class AwaitedVisit {

    private long clientId;
    private Long courseId;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private Integer ordinal;

    protected AwaitedVisit() {}

    AwaitedVisit(VisitSubject subject) {
        clientId = subject.clientId();
        courseId = subject.course() == 0 ? null : subject.course();
        kind = subject.step().kind();
        ordinal = subject.step().ordinal() == 0 ? null : subject.step().ordinal();
    }

    VisitSubject subject() {
        return new VisitSubject(
                clientId,
                courseId == null ? 0 : courseId,
                new VisitStep(kind, ordinal == null ? 0 : ordinal));
    }
}
