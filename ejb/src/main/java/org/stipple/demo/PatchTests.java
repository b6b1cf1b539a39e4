package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.patchtest.ApplyPatchTest;
import org.stipple.patchtest.PatchTestReadingService;
import org.stipple.patchtest.PatchTestService;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingDecision;
import org.stipple.patchtest.reading.ReadingResult;

/** Applies and reads the patch tests of the demo, as whoever is acting. */
@ApplicationScoped
class PatchTests {

    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private PigmentService pigments;

    long apply(long clientId, LocalDate day, long personId) {
        long lot = pigments.usableLots(day).get(0).id();
        return tests.apply(new ApplyPatchTest(clientId, day, "Behind the left ear", lot, personId))
                .id();
    }

    void read(long testId, LocalDate day, ReadingResult result, long personId) {
        ReadingDecision decision =
                readings.read(
                        new ReadPatchTest(
                                testId,
                                day,
                                result,
                                result == ReadingResult.REACTION
                                        ? ReactionGrade.WEAK
                                        : ReactionGrade.NONE,
                                result == ReadingResult.REACTION ? "Redness and some itching." : "",
                                personId,
                                ""));
        if (!(decision instanceof ReadingDecision.Recorded)) {
            throw new IllegalStateException("the demo could not read " + testId + decision);
        }
    }
}
