package org.stipple.course.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * A session as everybody at the clinic may see it: no notes.
 *
 * @param startedAt null where it was not noted
 * @param endedAt null where it was not noted
 * @param resultPercent of the expected result; null where it was not noted
 * @param verdict by the version in force on its day; null where none was
 * @param outcome null where no version was in force
 * @param judgement as it was kept; null where no version was in force
 */
public record SessionRow(
        long id,
        long courseId,
        SessionKind kind,
        int ordinal,
        LocalDate performedOn,
        Instant startedAt,
        Instant endedAt,
        long personId,
        Integer resultPercent,
        ExtraCause extraCause,
        Verdict verdict,
        Outcome outcome,
        Long policyVersionId,
        Long gatesVersionId,
        String judgement,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {

    public SessionFact fact() {
        return new SessionFact(id, courseId, kind, ordinal, performedOn);
    }
}
