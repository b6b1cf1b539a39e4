package org.stipple.patchtest;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that stands on record about a client's patch tests, and what it comes to together.
 *
 * @param tests that stand
 * @param readings of these tests that stand
 * @param waived the days of the waivers that stand
 */
record PatchTestRecord(
        List<PatchTest> tests, List<PatchTestReading> readings, List<LocalDate> waived) {

    PatchTestRecord {
        tests = List.copyOf(tests);
        readings = List.copyOf(readings);
        waived = List.copyOf(waived);
    }

    /**
     * Whether this cleared reading opens the way: it was read in time, and since its test was
     * applied the client has not reacted, to this test or to another.
     */
    boolean opens(PatchTestReading reading) {
        return reading.clearsInTime()
                && reactions().noneMatch(reaction -> isClosedBy(reading, reaction));
    }

    private boolean isClosedBy(PatchTestReading cleared, PatchTestReading reaction) {
        if (reaction.readOn().isAfter(cleared.readOn())) {
            return false;
        }
        return reaction.patchTestId() == cleared.patchTestId()
                || reaction.readOn().isAfter(appliedOn(cleared));
    }

    private LocalDate appliedOn(PatchTestReading reading) {
        return Optional.ofNullable(byId().get(reading.patchTestId()))
                .map(PatchTest::appliedOn)
                .orElse(reading.readOn());
    }

    private Map<Long, PatchTest> byId() {
        return tests.stream().collect(toUnmodifiableMap(PatchTest::id, Function.identity()));
    }

    /** Whether the client had reacted to a test by the end of that day. */
    boolean hasReactedBy(LocalDate day) {
        return reactions().anyMatch(reaction -> !reaction.readOn().isAfter(day));
    }

    /**
     * The tests that are still to be read: neither cleared in time nor reacted, nor waived since.
     */
    List<PatchTest> open() {
        return tests.stream()
                .filter(test -> stateOf(test) == TestState.OPEN)
                .filter(test -> waived.stream().noneMatch(day -> covers(day, test)))
                .toList();
    }

    private static boolean covers(LocalDate waived, PatchTest test) {
        return !waived.isBefore(test.appliedOn());
    }

    TestState stateOf(PatchTest test) {
        if (!test.isCurrent()) {
            return TestState.SUPERSEDED;
        }
        if (reactions().anyMatch(reaction -> reaction.patchTestId() == test.id())) {
            return TestState.REACTED;
        }
        return readings.stream()
                        .filter(reading -> reading.patchTestId() == test.id())
                        .anyMatch(PatchTestReading::clearsInTime)
                ? TestState.CLEARED
                : TestState.OPEN;
    }

    private Stream<PatchTestReading> reactions() {
        return readings.stream().filter(PatchTestReading::isReaction);
    }
}
