package org.stipple.patchtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.audit.Trail;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingDecision;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.patchtest.waiver.WaivePatchTest;

/** Every change of a patch test, its reading or a waiver leaves one line in the audit trail. */
@ExtendWith(ArquillianExtension.class)
class PatchTestTrailIT {

    @Inject private RecordScene scene;
    @Inject private Trail trail;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private PatchTestWaiverService waivers;

    private long client;

    @BeforeEach
    void setTheScene() {
        scene.set();
        client = scene.client();
    }

    @Test
    void a_test_and_its_reading_are_told_as_often_as_they_change() {
        long wrong = scene.asTechnician(() -> tests.apply(applied(15))).id();
        long test = scene.asTechnician(() -> tests.correct(wrong, applied(16), "other day")).id();
        long unclear = read(scene.asTechnician(() -> readings.read(reading(test, 1))));
        long reading =
                read(
                        scene.asTechnician(
                                () -> readings.correct(unclear, reading(test, 0), "other day")));
        scene.asTechnician(
                () -> {
                    readings.takeBack(reading, "wrong client");
                    tests.takeBack(test, "wrong client");
                    return true;
                });

        assertEquals(
                List.of(
                        "CLIENT_REGISTERED",
                        "PATCH_TEST_APPLIED",
                        "PATCH_TEST_CORRECTED",
                        "PATCH_TEST_READ",
                        "PATCH_TEST_READING_CORRECTED",
                        "PATCH_TEST_READING_TAKEN_BACK",
                        "PATCH_TEST_TAKEN_BACK"),
                trail.of(client));
    }

    @Test
    void a_waiver_is_told_as_often_as_it_changes() {
        long wrong = scene.asDoctor(() -> waivers.waive(waiver(5)));
        long waiver = scene.asDoctor(() -> waivers.correct(wrong, waiver(6), "other day"));
        scene.asDoctor(
                () -> {
                    waivers.takeBack(waiver, "she wants one");
                    return true;
                });

        assertEquals(
                List.of(
                        "CLIENT_REGISTERED",
                        "PATCH_TEST_WAIVED",
                        "PATCH_TEST_WAIVER_CORRECTED",
                        "PATCH_TEST_WAIVER_TAKEN_BACK"),
                trail.of(client));
    }

    private ApplyPatchTest applied(int daysAgo) {
        return new ApplyPatchTest(
                client, scene.ago(daysAgo), "behind the ear", scene.lot(), scene.technician());
    }

    private ReadPatchTest reading(long test, int daysAgo) {
        return new ReadPatchTest(
                test,
                scene.ago(daysAgo),
                ReadingResult.INCONCLUSIVE,
                ReactionGrade.NONE,
                "pale",
                scene.technician(),
                "");
    }

    private static long read(ReadingDecision decision) {
        return ((ReadingDecision.Recorded) decision).id();
    }

    private WaivePatchTest waiver(int daysAgo) {
        return new WaivePatchTest(
                client, scene.ago(daysAgo), "no time", scene.doctor(), "no allergies known");
    }
}
