package org.stipple.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsultationRecordTest {

    @Test
    void tagsOfAllConsultationsAddUp() {
        var later = ConsultationFixture.heldOn("2026-03-02").tagged("REACTIVE_IMMUNE");
        var earlier = ConsultationFixture.heldOn("2026-01-05").tagged("SCARRING");

        assertEquals(Set.of("REACTIVE_IMMUNE", "SCARRING"), record(later, earlier).indicatedTags());
    }

    @Test
    void aPatchTestThatWasAskedForOrWaivedIsAGate() {
        var askedFor = ConsultationFixture.heldOn("2026-01-05").with(PatchTestAnswer.ASKED_FOR);
        var waived =
                ConsultationFixture.heldOn("2026-01-05")
                        .with(PatchTestAnswer.waived("no time", "no allergies known"));

        assertEquals(Set.of("PATCH_TEST_REQUESTED"), record(askedFor).indicatedTags());
        assertEquals(Set.of("PATCH_TEST_REQUESTED"), record(waived).indicatedTags());
    }

    @Test
    void theLastConsultationSaysWhetherAPatchTestIsNeeded() {
        var notNeeded = ConsultationFixture.heldOn("2026-03-02");
        var askedFor = ConsultationFixture.heldOn("2026-01-05").with(PatchTestAnswer.ASKED_FOR);

        assertEquals(Set.of(), record(notNeeded, askedFor).indicatedTags());
    }

    private static ConsultationRecord record(ConsultationFixture... newestFirst) {
        return ConsultationRecord.of(
                Stream.of(newestFirst).map(ConsultationFixture::build).toList());
    }
}
