package org.stipple.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.timing.Timeline;

class ConsultationRecordTest {

    @Test
    void everyConsultationThatStandsIsAnEvent() {
        var later = ConsultationFixture.heldOn("2026-03-02");
        var earlier = ConsultationFixture.heldOn("2026-01-05").finding(Suitability.UNDECIDED);

        assertEquals(
                Timeline.parse("CONSULTATION@2026-01-05 CONSULTATION@2026-03-02").events(),
                record(later, earlier).events());
    }

    @Test
    void noSessionRestsOnAConsultationThatTurnedTheClientAway() {
        var turnedAway = ConsultationFixture.heldOn("2026-01-05").finding(Suitability.NOT_SUITABLE);

        assertEquals(List.of(), record(turnedAway).events());
    }

    @Test
    void turningTheClientAwayShutsWhatWasHeldBeforeIt() {
        var advisedOther =
                ConsultationFixture.heldOn("2026-02-02").finding(Suitability.OTHER_THERAPY_ADVISED);
        var suitable = ConsultationFixture.heldOn("2026-01-05");

        assertEquals(List.of(), record(advisedOther, suitable).events());
    }

    @Test
    void aLaterConsultationOpensTheWayAgain() {
        var suitable = ConsultationFixture.heldOn("2026-03-02");
        var turnedAway = ConsultationFixture.heldOn("2026-02-02").finding(Suitability.NOT_SUITABLE);

        assertEquals(
                Timeline.parse("CONSULTATION@2026-03-02").events(),
                record(suitable, turnedAway).events());
    }

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
