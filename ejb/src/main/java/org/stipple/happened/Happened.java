package org.stipple.happened;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.stipple.timing.EventName;

/** A row of the view; queries select from it, nobody loads or changes it. */
@Entity
@Immutable
// What is still to be written to these tables is written before the view is asked.
@Synchronize({
    "session",
    "review",
    "treatment_course",
    "consultation",
    "consent",
    "patch_test",
    "patch_test_reading",
    "patch_test_waiver",
    "observation"
})
@SuppressWarnings("unused") // Queries name the fields.
class Happened {

    /** Of the session, review, paper, test or observation; one sequence numbers them all. */
    @Id private Long factId;

    private long clientId;
    private Long courseId;

    @Enumerated(EnumType.STRING)
    private EventName.Kind kind;

    private int ordinal;
    private String code;
    private LocalDate day;

    protected Happened() {}
}
