package org.stipple.patchtest;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows patch tests as everybody at the clinic may see them. */
@ApplicationScoped
class PatchTestCards {

    static final String TEST = "patch_test";
    static final String READING = "patch_test_reading";

    @Inject private PatchTestRepository tests;

    PatchTestCard of(PatchTest test) {
        return card(test, tests.readingsOf(List.of(test.id())), tests.recordOf(test.clientId()));
    }

    /** All of a client's, the latest first, superseded ones too. */
    List<PatchTestCard> ofClient(long clientId) {
        List<PatchTest> all = tests.testsOf(clientId);
        Map<Long, List<PatchTestReading>> readings =
                tests.readingsOf(all.stream().map(PatchTest::id).toList()).stream()
                        .collect(groupingBy(PatchTestReading::patchTestId));
        PatchTestRecord record = tests.recordOf(clientId);
        return all.stream()
                .map(test -> card(test, readings.getOrDefault(test.id(), List.of()), record))
                .toList();
    }

    private static PatchTestCard card(
            PatchTest test, List<PatchTestReading> readings, PatchTestRecord record) {
        return new PatchTestCard(
                test.id(),
                test.clientId(),
                test.appliedOn(),
                test.bodySite(),
                test.pigmentLotId(),
                test.personId(),
                record.stateOf(test),
                readings.stream()
                        .map(reading -> reading.card(reading.isCurrent() && record.opens(reading)))
                        .toList(),
                test.trail().withoutReason());
    }
}
