package org.stipple.patchtest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Recording;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingDecision;
import org.stipple.patchtest.reading.ReadingJudge;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.patchtest.reading.ReadingNotes;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Readings of patch tests. A reaction and an inconclusive reading are recorded on any day from the
 * test's own on. A cleared one waits for the rules in force on its day: one that did not is refused
 * with what the rules say, or recorded with a reason against them, and then opens nothing.
 */
@Stateless
public class PatchTestReadingService {

    @Inject private PatchTestRepository tests;
    @Inject private PatchTestNews news;
    @Inject private Readings readings;
    @Inject private ReadingJudge judge;
    @Inject private Recording recording;

    /**
     * Records what a reading showed.
     *
     * @throws NotFoundException if there is no such test
     * @throws org.stipple.platform.refusal.StaleException if the test was corrected or taken back
     *     since
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     * @throws TestReactedException if it says cleared of a test that reacted before
     * @throws org.stipple.platform.refusal.ConstraintException {@code
     *     patch_test_reading_after_applying} if it lies before the test, {@code
     *     patch_test_reading_cleared_once} if it was cleared already
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public ReadingDecision read(@Valid ReadPatchTest read) {
        return store(read, Optional.empty(), "");
    }

    /**
     * Records what a reading really showed: a new one that supersedes the wrong one.
     *
     * @param reason what was wrong
     * @throws NotFoundException if there is no such reading of that test
     * @throws org.stipple.platform.refusal.StaleException if it was corrected or taken back since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public ReadingDecision correct(
            long id, @Valid ReadPatchTest read, @NotBlank @Size(max = 500) String reason) {
        PatchTestReading older = getCurrent(id);
        if (older.patchTestId() != read.testId()) {
            throw new NotFoundException(PatchTestCards.READING, id);
        }
        return store(read, Optional.of(older), reason.strip());
    }

    /**
     * Takes back a reading that was recorded by mistake. The tag that a reaction put on the
     * client's courses stays until somebody takes it off.
     *
     * @throws NotFoundException if there is no such reading
     * @throws org.stipple.platform.refusal.StaleException if it was corrected or taken back since
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void takeBack(long id, @NotBlank @Size(max = 500) String reason) {
        PatchTestReading reading = getCurrent(id);
        recording.takeBack(reading, reason);
        news.tellChanged(
                "PATCH_TEST_READING_TAKEN_BACK", test(reading.patchTestId()).clientId(), reading);
    }

    /**
     * What the rules in force on that day say of reading the test as cleared on it.
     *
     * @return empty if no rules were in force
     * @throws NotFoundException if there is no such test
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<ReadingJudgement> judge(long testId, @NotNull LocalDate day) {
        return judge.judge(test(testId).clientId(), day);
    }

    /**
     * The grade, the note and the reasons of a reading.
     *
     * @throws NotFoundException if there is no such reading
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public ReadingNotes getNotes(long id) {
        return tests.get(PatchTestReading.class, PatchTestCards.READING, id).notes();
    }

    /** The grades, notes and reasons of all readings of a client, superseded ones too. */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public List<ReadingNotes> notesOf(long clientId) {
        List<Long> ids = tests.testsOf(clientId).stream().map(PatchTest::id).toList();
        return tests.readingsOf(ids).stream().map(PatchTestReading::notes).toList();
    }

    private ReadingDecision store(
            ReadPatchTest read, Optional<PatchTestReading> corrected, String reason) {
        PatchTest test = tests.getCurrent(PatchTest.class, PatchTestCards.TEST, read.testId());
        recording.mustHaveHappened(read.readOn());
        readings.mustNotFollowReaction(read, corrected);
        PatchTestReading reading = readings.begin(test, read);
        if (reading.needsAReason() && read.againstRulesReason().isBlank()) {
            return readings.judge(test, read)
                    .<ReadingDecision>map(ReadingDecision.Refused::new)
                    .orElseGet(ReadingDecision.NoRules::new);
        }
        if (reading.needsAReason()) {
            reading.because(read.againstRulesReason());
        }
        corrected.ifPresent(older -> recording.correct(older, reading, reason));
        tests.add(reading);
        news.tellRead(
                corrected.isPresent() ? "PATCH_TEST_READING_CORRECTED" : "PATCH_TEST_READ",
                test.clientId(),
                reading);
        return new ReadingDecision.Recorded(
                reading.id(), tests.recordOf(test.clientId()).opens(reading));
    }

    private PatchTestReading getCurrent(long id) {
        return tests.getCurrent(PatchTestReading.class, PatchTestCards.READING, id);
    }

    private PatchTest test(long id) {
        return tests.get(PatchTest.class, PatchTestCards.TEST, id);
    }
}
