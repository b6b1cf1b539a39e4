package org.stipple.patchtest;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.patchtest.reading.ReactionGrade;
import org.stipple.patchtest.reading.ReadPatchTest;
import org.stipple.patchtest.reading.ReadingJudgement;
import org.stipple.patchtest.reading.ReadingResult;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;

/** A client's patch tests as tests need them, told in the order in which they came on record. */
final class PatchTestFixture {

    private final Protocol rules;
    private final List<PatchTest> tests = new ArrayList<>();
    private final List<PatchTestReading> readings = new ArrayList<>();
    private final List<LocalDate> waived = new ArrayList<>();

    PatchTestFixture(Protocol rules) {
        this.rules = rules;
    }

    /** The first test that is told has the id 1, the second 2, and so on. */
    PatchTestFixture applied(String day) {
        var command = new ApplyPatchTest(9, LocalDate.parse(day), "behind the ear", 3, 4);
        PatchTest test = new PatchTest(command, Instant.EPOCH, "marta");
        number(test, tests.size() + 1L);
        tests.add(test);
        return this;
    }

    PatchTestFixture cleared(long testId, String day) {
        return read(testId, day, ReadingResult.CLEARED, ReactionGrade.NONE);
    }

    PatchTestFixture reacted(long testId, String day) {
        return read(testId, day, ReadingResult.REACTION, ReactionGrade.WEAK);
    }

    PatchTestFixture inconclusive(long testId, String day) {
        return read(testId, day, ReadingResult.INCONCLUSIVE, ReactionGrade.NONE);
    }

    private PatchTestFixture read(
            long testId, String day, ReadingResult result, ReactionGrade grade) {
        LocalDate on = LocalDate.parse(day);
        var command = new ReadPatchTest(testId, on, result, grade, "", 4, "");
        PatchTestReading reading = new PatchTestReading(command, Instant.EPOCH, "marta");
        if (result == ReadingResult.CLEARED) {
            reading.judgedAs(judge(on));
        }
        readings.add(reading);
        return this;
    }

    PatchTestFixture waived(String day) {
        waived.add(LocalDate.parse(day));
        return this;
    }

    ReadingJudgement judge(LocalDate day) {
        Inquiry inquiry = new Inquiry(rules, Set.of(), timeline(), Step.PATCH_TEST_READING);
        return new ReadingJudgement(
                TimingEvaluator.judge(inquiry, day),
                7,
                TimingEvaluator.nearestPermitted(inquiry, day),
                TimingEvaluator.nearestRecommended(inquiry, day));
    }

    private Timeline timeline() {
        EventName applied = EventName.of(EventName.Kind.PATCH_TEST_APPLIED);
        return new Timeline(
                tests.stream().map(test -> new Event(applied, test.appliedOn())).toList());
    }

    PatchTestRecord build() {
        return new PatchTestRecord(tests, readings, waived);
    }

    /** Whether the reading that was told last opens the way. */
    boolean opens() {
        return build().opens(readings.get(readings.size() - 1));
    }

    PatchTest test(int number) {
        return tests.get(number - 1);
    }

    // The database numbers entities; without one somebody has to.
    private static void number(PersistentEntity entity, long id) {
        try {
            Field field = PersistentEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
