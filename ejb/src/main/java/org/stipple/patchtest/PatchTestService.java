package org.stipple.patchtest;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.audit.Recording;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Patch tests as they are applied. A test is a fact: it is never edited but corrected by another,
 * or taken back. Days lie in the zone of the clinic's site, today included. {@link
 * PatchTestReadingService} reads them, {@link PatchTestWaiverService} does without.
 */
@Stateless
public class PatchTestService {

    @Inject private PatchTestRepository tests;
    @Inject private PatchTestCards cards;
    @Inject private PatchTestNews news;
    @Inject private Readings readings;
    @Inject private PigmentService pigments;
    @Inject private Recording recording;

    /**
     * Records that a patch test was applied. From then on the first session waits until it was read
     * as cleared, or waived.
     *
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public AppliedTest apply(@Valid ApplyPatchTest applied) {
        PatchTest test = begin(applied);
        tests.add(test);
        news.tellApplied("PATCH_TEST_APPLIED", test);
        return answer(test);
    }

    /**
     * Records what was really applied: a new test that supersedes the wrong one. Its readings go
     * over to it and are judged anew from the right day; a cleared one that turns out to have come
     * too soon stays on record and opens nothing any more.
     *
     * @param reason what was wrong
     * @throws NotFoundException if there is no such test of that client
     * @throws org.stipple.platform.refusal.StaleException if it was corrected or taken back since
     * @throws org.stipple.platform.entity.FutureFactException if it lies after today
     * @throws org.stipple.platform.refusal.ConstraintException {@code
     *     patch_test_reading_after_applying} if it was read before the day on which it is now said
     *     to be applied
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public AppliedTest correct(
            long id, @Valid ApplyPatchTest applied, @NotBlank @Size(max = 500) String reason) {
        PatchTest older = tests.getCurrent(PatchTest.class, PatchTestCards.TEST, id);
        if (older.clientId() != applied.clientId()) {
            throw new NotFoundException(PatchTestCards.TEST, id);
        }
        PatchTest test = begin(applied);
        recording.correct(older, test, reason);
        tests.add(test);
        readings.carryOver(older, test, reason.strip());
        news.tellApplied("PATCH_TEST_CORRECTED", test);
        return answer(test);
    }

    /**
     * Takes back a test that was recorded by mistake. The tag that it put on the client's courses
     * stays until somebody takes it off.
     *
     * @throws NotFoundException if there is no such test
     * @throws org.stipple.platform.refusal.StaleException if it was corrected or taken back since
     * @throws TestWasReadException if readings of it stand: a reaction does not vanish by the way
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void takeBack(long id, @NotBlank @Size(max = 500) String reason) {
        PatchTest test = tests.getCurrent(PatchTest.class, PatchTestCards.TEST, id);
        if (tests.readingsOf(List.of(id)).stream().anyMatch(PatchTestReading::isCurrent)) {
            throw new TestWasReadException();
        }
        recording.takeBack(test, reason);
        news.tellChanged("PATCH_TEST_TAKEN_BACK", test);
    }

    /**
     * @throws NotFoundException if there is no such test
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public PatchTestCard get(long id) {
        return cards.of(tests.get(PatchTest.class, PatchTestCards.TEST, id));
    }

    /** All of a client's, the latest first, superseded ones too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<PatchTestCard> testsOf(long clientId) {
        return cards.ofClient(clientId);
    }

    /**
     * Why a client's tests were corrected or taken back, by test; those that stand are left out.
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public Map<Long, String> reasonsOf(long clientId) {
        return tests.testsOf(clientId).stream()
                .filter(test -> !test.isCurrent())
                .collect(toMap(PatchTest::id, test -> test.supersededReason().orElse("")));
    }

    /**
     * The test that was recorded last by this user, of whichever client: what a form begins with.
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public Optional<PatchTestCard> findLastRecorded() {
        return tests.findLastRecordedBy(recording.by()).map(cards::of);
    }

    private PatchTest begin(ApplyPatchTest applied) {
        recording.mustHaveHappened(applied.appliedOn());
        return new PatchTest(applied, recording.now(), recording.by());
    }

    private AppliedTest answer(PatchTest test) {
        boolean expired =
                pigments.lots().stream()
                        .anyMatch(
                                lot ->
                                        lot.id() == test.pigmentLotId()
                                                && lot.isExpired(test.appliedOn()));
        return new AppliedTest(test.id(), expired);
    }
}
