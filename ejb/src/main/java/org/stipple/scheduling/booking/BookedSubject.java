package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/** Whose visit it is, and what for, as it is stored. */
@Embeddable
public class BookedSubject {

    private long clientId;
    private Long courseId;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;

    private Integer ordinal;

    protected BookedSubject() {}

    public BookedSubject(VisitSubject subject) {
        clientId = subject.clientId();
        courseId = subject.course() == 0 ? null : subject.course();
        kind = subject.step().kind();
        ordinal = subject.step().ordinal() == 0 ? null : subject.step().ordinal();
    }

    public VisitSubject subject() {
        return new VisitSubject(
                clientId,
                courseId == null ? 0 : courseId,
                new VisitStep(kind, ordinal == null ? 0 : ordinal));
    }
}
