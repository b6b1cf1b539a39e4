package org.stipple.patchtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingCard;
import org.stipple.patchtest.reading.ReadingDecision;
import org.stipple.patchtest.reading.ReadingNotes;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.patchtest.waiver.DoctorsAgreementException;
import org.stipple.patchtest.waiver.PatchTestWaiverService;
import org.stipple.patchtest.waiver.WaivePatchTest;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.timing.Verdict;

/** Under the shipped gates: cleared from the 14th day on, best in the third week. */
@ExtendWith(ArquillianExtension.class)
class PatchTestIT {

    @Inject private RecordScene scene;
    @Inject private PatchTestService tests;
    @Inject private PatchTestReadingService readings;
    @Inject private PatchTestWaiverService waivers;
    @Inject private PatchTestWorklistService worklist;

    private long client;

    @BeforeEach
    void setTheScene() {
        scene.set();
        client = scene.client();
    }

    @Test
    void on_the_fourteenth_day_a_cleared_reading_is_on_record_and_opens_the_way() {
        long test = applied(14);

        var recorded = assertInstanceOf(ReadingDecision.Recorded.class, cleared(test, 0));

        assertTrue(recorded.opens());
        assertEquals(events("APPLIED", 14, "CLEARED", 0), events());
        assertEquals(Verdict.RECOMMENDED, onlyReading(test).verdict());
    }

    @Test
    void a_day_earlier_it_is_refused_with_the_rule_and_the_nearest_day() {
        long test = applied(13);

        var refused = assertInstanceOf(ReadingDecision.Refused.class, cleared(test, 0));

        assertEquals(Verdict.TOO_SOON, refused.judgement().judgement().verdict());
        assertEquals(List.of("CG-PATCH-WAIT"), refused.judgement().refusing());
        assertEquals(
                Optional.of(scene.today().plusDays(1)),
                refused.judgement().nearestPermitted().day());
        assertEquals(events("APPLIED", 13), events());
        assertEquals(List.of(), card(test).readings());
    }

    @Test
    void against_the_rules_it_is_on_record_with_its_reason_and_opens_nothing() {
        long test = applied(13);
        ReadPatchTest early = reading(test, 0, ReadingResult.CLEARED).because("read elsewhere");

        var recorded =
                assertInstanceOf(
                        ReadingDecision.Recorded.class,
                        scene.asTechnician(() -> readings.read(early)));

        assertFalse(recorded.opens());
        assertEquals(events("APPLIED", 13), events());
        assertEquals(TestState.OPEN, card(test).state());
        ReadingNotes notes = scene.asTechnician(() -> readings.getNotes(recorded.id()));
        assertEquals("read elsewhere", notes.againstRulesReason());
        assertEquals("CG-PATCH-WAIT", notes.ruleCodes());
    }

    @Test
    void a_reaction_and_an_inconclusive_reading_do_not_wait() {
        long test = applied(3);

        read(test, 2, ReadingResult.INCONCLUSIVE);
        read(test, 1, ReadingResult.REACTION);

        assertEquals(events("APPLIED", 3, "REACTED", 1), events());
        assertEquals(TestState.REACTED, card(test).state());
    }

    @Test
    void after_a_reaction_neither_a_waiver_nor_the_same_test_opens_the_way() {
        long test = applied(20);
        read(test, 15, ReadingResult.REACTION);

        assertEquals(
                "patch_test_waiver_not_after_reaction",
                assertThrows(ConstraintException.class, () -> waived(0)).messageKey());
        assertEquals(
                "patch_test_reading_not_after_reaction",
                assertThrows(TestReactedException.class, () -> cleared(test, 0)).messageKey());
    }

    @Test
    void after_a_reaction_a_newer_test_that_clears_opens_the_way() {
        read(applied(40), 30, ReadingResult.REACTION);
        long newer = applied(20);

        var recorded = assertInstanceOf(ReadingDecision.Recorded.class, cleared(newer, 2));

        assertTrue(recorded.opens());
    }

    @Test
    void a_waiver_needs_a_doctor_who_records_it_herself() {
        assertThrows(
                EJBAccessException.class, () -> scene.asTechnician(() -> waivers.waive(waiver(0))));
        WaivePatchTest byTechnician =
                new WaivePatchTest(client, scene.today(), "wish", scene.technician(), "agreed");
        assertEquals(
                "waiver_without_doctor",
                assertThrows(
                                DoctorsAgreementException.class,
                                () -> scene.asDoctor(() -> waivers.waive(byTechnician)))
                        .messageKey());

        waived(0);

        assertEquals(events("WAIVED", 0), events());
    }

    @Test
    void a_correction_supersedes_the_test_and_judges_its_readings_anew() {
        long test = applied(20);
        cleared(test, 3);

        long corrected =
                scene.asTechnician(() -> tests.correct(test, application(10), "wrong day")).id();

        assertEquals(events("APPLIED", 10), events());
        assertEquals(TestState.SUPERSEDED, card(test).state());
        assertEquals(TestState.OPEN, card(corrected).state());
        assertFalse(onlyReading(corrected).opens());
        assertThrows(
                StaleException.class,
                () -> scene.asTechnician(() -> tests.correct(test, application(9), "again")));
    }

    @Test
    void why_a_test_no_longer_stands_is_told_to_who_treats() {
        long test = applied(20);
        takeBack(test);

        assertEquals(
                Map.of(test, "wrong client"), scene.asTechnician(() -> tests.reasonsOf(client)));
        assertThrows(
                EJBAccessException.class, () -> scene.asReception(() -> tests.reasonsOf(client)));
    }

    @Test
    void a_test_cannot_be_corrected_to_a_day_after_its_reading() {
        long test = applied(20);
        cleared(test, 3);

        ConstraintException refusal =
                assertThrows(
                        ConstraintException.class,
                        () -> scene.asTechnician(() -> tests.correct(test, application(2), "x")));

        assertEquals("patch_test_reading_after_applying", refusal.messageKey());
        assertEquals(events("APPLIED", 20, "CLEARED", 3), events());
    }

    @Test
    void a_test_with_readings_is_not_taken_back_over_their_heads() {
        long test = applied(20);
        cleared(test, 3);
        long reading = onlyReading(test).id();

        assertThrows(TestWasReadException.class, () -> takeBack(test));
        scene.asTechnician(() -> done(() -> readings.takeBack(reading, "wrong client")));
        takeBack(test);

        assertEquals(List.of(), events());
    }

    @Test
    void what_is_past_its_day_is_warned_of_and_recorded() {
        ApplyPatchTest expired =
                new ApplyPatchTest(
                        client, scene.today(), "arm", scene.expiredLot(), scene.technician());

        assertTrue(scene.asTechnician(() -> tests.apply(expired)).lotExpired());
        assertFalse(scene.asTechnician(() -> tests.apply(application(0))).lotExpired());
    }

    @Test
    void nothing_lies_in_the_future() {
        long test = applied(20);

        assertThrows(
                FutureFactException.class,
                () -> scene.asTechnician(() -> tests.apply(application(-1))));
        assertThrows(FutureFactException.class, () -> cleared(test, -1));
        assertThrows(FutureFactException.class, () -> waived(-1));
    }

    @Test
    void the_worklist_says_since_when_a_test_is_due_and_when_it_is_overdue() {
        long test = applied(15);

        OpenTest row = row(test).orElseThrow();

        assertEquals(scene.ago(1), row.dueFrom());
        assertEquals(scene.ago(-6), row.overdueAfter());
        assertEquals(DueState.DUE, row.state());
        assertEquals(Verdict.RECOMMENDED, row.verdict());
        assertFalse(row.byDefault());
    }

    @Test
    void an_inconclusive_reading_leaves_a_test_in_the_worklist_and_a_cleared_one_takes_it_out() {
        long test = applied(22);
        read(test, 1, ReadingResult.INCONCLUSIVE);
        assertEquals(DueState.OVERDUE, row(test).orElseThrow().state());

        cleared(test, 0);

        assertEquals(Optional.empty(), row(test));
    }

    @Test
    void reception_sees_the_state_and_neither_grades_nor_notes() {
        long test = applied(3);
        read(test, 1, ReadingResult.REACTION);
        long reading = onlyReading(test).id();

        PatchTestCard seen = scene.asReception(() -> tests.get(test));

        assertEquals(TestState.REACTED, seen.state());
        assertThrows(
                EJBAccessException.class,
                () -> scene.asReception(() -> readings.getNotes(reading)));
        assertThrows(
                EJBAccessException.class, () -> scene.asManager(() -> readings.notesOf(client)));
        assertThrows(
                EJBAccessException.class,
                () -> scene.asReception(() -> tests.apply(application(0))));
    }

    private ApplyPatchTest application(int daysAgo) {
        return new ApplyPatchTest(
                client, scene.ago(daysAgo), "behind the ear", scene.lot(), scene.technician());
    }

    private long applied(int daysAgo) {
        return scene.asTechnician(() -> tests.apply(application(daysAgo))).id();
    }

    private ReadPatchTest reading(long test, int daysAgo, ReadingResult result) {
        ReactionGrade grade =
                result == ReadingResult.REACTION ? ReactionGrade.WEAK : ReactionGrade.NONE;
        return new ReadPatchTest(
                test, scene.ago(daysAgo), result, grade, "red", scene.technician(), "");
    }

    private ReadingDecision read(long test, int daysAgo, ReadingResult result) {
        return scene.asTechnician(() -> readings.read(reading(test, daysAgo, result)));
    }

    private ReadingDecision cleared(long test, int daysAgo) {
        return read(test, daysAgo, ReadingResult.CLEARED);
    }

    private WaivePatchTest waiver(int daysAgo) {
        return new WaivePatchTest(
                client, scene.ago(daysAgo), "no time", scene.doctor(), "no allergies known");
    }

    private long waived(int daysAgo) {
        return scene.asDoctor(() -> waivers.waive(waiver(daysAgo)));
    }

    private void takeBack(long test) {
        scene.asTechnician(() -> done(() -> tests.takeBack(test, "wrong client")));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private PatchTestCard card(long test) {
        return scene.asReception(() -> tests.get(test));
    }

    private ReadingCard onlyReading(long test) {
        return card(test).readings().get(0);
    }

    private Optional<OpenTest> row(long test) {
        return scene.asReception(worklist::openTests).stream()
                .filter(row -> row.testId() == test)
                .findFirst();
    }

    private List<String> events() {
        return scene.events(client, "PATCH_TEST_");
    }

    private List<String> events(String name, int daysAgo) {
        return List.of("PATCH_TEST_" + name + "@" + day(daysAgo));
    }

    private List<String> events(String one, int daysAgo, String other, int otherDaysAgo) {
        return List.of(
                "PATCH_TEST_" + one + "@" + day(daysAgo),
                "PATCH_TEST_" + other + "@" + day(otherDaysAgo));
    }

    private LocalDate day(int daysAgo) {
        return scene.ago(daysAgo);
    }
}
