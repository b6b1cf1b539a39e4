package org.stipple.patchtest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Recording;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingJudge;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.patchtest.reading.ReadingResult;

/** How readings come on record: cleared ones with what the rules say of their day. */
@ApplicationScoped
class Readings {

    @Inject private PatchTestRepository tests;
    @Inject private ReadingJudge judge;
    @Inject private Recording recording;

    /**
     * The reading, not yet on record; a cleared one with what the rules in force on its day say.
     */
    PatchTestReading begin(PatchTest test, ReadPatchTest read) {
        PatchTestReading reading = new PatchTestReading(read, recording.now(), recording.by());
        if (read.result() == ReadingResult.CLEARED) {
            judge(test, read).ifPresent(reading::judgedAs);
        }
        return reading;
    }

    Optional<ReadingJudgement> judge(PatchTest test, ReadPatchTest read) {
        return judge.judge(test.clientId(), read.readOn());
    }

    /**
     * Whether the rules let a day be cleared on is idle talk where the test has reacted: said
     * first.
     *
     * @throws TestReactedException if it says cleared of a test that reacted before
     */
    void mustNotFollowReaction(ReadPatchTest read, Optional<PatchTestReading> corrected) {
        boolean reacted =
                tests.readingsOf(List.of(read.testId())).stream()
                        .filter(PatchTestReading::isCurrent)
                        .filter(PatchTestReading::isReaction)
                        .filter(standing -> !standing.readOn().isAfter(read.readOn()))
                        .anyMatch(standing -> !Optional.of(standing).equals(corrected));
        if (reacted && read.result() == ReadingResult.CLEARED) {
            throw new TestReactedException();
        }
    }

    /** Lets the readings that stand go over to the test that corrects theirs. */
    void carryOver(PatchTest older, PatchTest newer, String reason) {
        List<PatchTestReading> standing =
                tests.readingsOf(List.of(older.id())).stream()
                        .filter(PatchTestReading::isCurrent)
                        .toList();
        for (PatchTestReading old : standing) {
            PatchTestReading reading = begin(newer, old.again(newer.id()));
            if (reading.needsAReason()) {
                reading.because(reason);
            }
            recording.correct(old, reading, reason);
            tests.add(reading);
        }
    }
}
