package org.stipple.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A consultation as tests need it: suitable, unless told otherwise. */
record ConsultationFixture(
        LocalDate heldOn, Suitability suitability, Set<String> tags, PatchTestAnswer patchTest) {

    static ConsultationFixture heldOn(String day) {
        return new ConsultationFixture(
                LocalDate.parse(day), Suitability.SUITABLE, Set.of(), PatchTestAnswer.NOT_NEEDED);
    }

    ConsultationFixture finding(Suitability other) {
        return new ConsultationFixture(heldOn, other, tags, patchTest);
    }

    ConsultationFixture tagged(String... codes) {
        return new ConsultationFixture(heldOn, suitability, Set.of(codes), patchTest);
    }

    ConsultationFixture with(PatchTestAnswer answer) {
        return new ConsultationFixture(heldOn, suitability, tags, answer);
    }

    Consultation build() {
        return new Consultation(command(), Instant.EPOCH, "marta");
    }

    private RecordConsultation command() {
        String reason = suitability.turnsAway() ? "psoriasis" : "";
        return new RecordConsultation(
                1,
                heldOn,
                2,
                new Answers("pattern loss", "a shaven look", "three sessions"),
                new Advice(suitability, reason, 0, 2, 3, "house", tags),
                patchTest);
    }
}
