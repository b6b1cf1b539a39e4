package org.stipple.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.RecordedFact;

/** A consultation as it was held. */
@Entity
@Audited
class Consultation extends RecordedFact {

    @Column(updatable = false)
    private long clientId;

    @Column(updatable = false)
    private LocalDate heldOn;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String condition;

    @Column(updatable = false)
    private String goals;

    @Column(updatable = false)
    private String explained;

    @Column(updatable = false)
    private Integer expectedSessionsMinimum;

    @Column(updatable = false)
    private Integer expectedSessionsMaximum;

    @Column(updatable = false)
    private String protocolId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Suitability suitability;

    @Column(updatable = false)
    private String suitabilityReason;

    @Column(updatable = false)
    private Long doctorId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PatchTestWish patchTest;

    @ElementCollection
    @CollectionTable(name = "consultation_tag", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    protected Consultation() {}

    Consultation(RecordConsultation held, Instant at, String by) {
        super(at, by);
        clientId = held.clientId();
        heldOn = held.heldOn();
        personId = held.personId();
        condition = held.answers().condition().strip();
        goals = held.answers().goals().strip();
        explained = held.answers().explained().strip();
        advise(held.advice());
        patchTest = held.patchTest().wish();
    }

    private void advise(Advice advice) {
        suitability = advice.suitability();
        suitabilityReason = advice.reason();
        doctorId = orNull(advice.doctorId());
        expectedSessionsMinimum = orNull(advice.sessionsMinimum());
        expectedSessionsMaximum = orNull(advice.sessionsMaximum());
        protocolId = advice.protocolId().isBlank() ? null : advice.protocolId();
        tags.addAll(advice.tags());
    }

    private static Long orNull(long id) {
        return id == 0 ? null : id;
    }

    private static Integer orNull(int count) {
        return count == 0 ? null : count;
    }

    long clientId() {
        return clientId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    PatchTestWish patchTest() {
        return patchTest;
    }

    Set<String> tags() {
        return Set.copyOf(tags);
    }

    ConsultationCard card() {
        return new ConsultationCard(
                id(),
                clientId,
                heldOn,
                personId,
                suitability,
                Objects.requireNonNullElse(doctorId, 0L),
                Objects.requireNonNullElse(expectedSessionsMinimum, 0),
                Objects.requireNonNullElse(expectedSessionsMaximum, 0),
                Objects.requireNonNullElse(protocolId, ""),
                patchTest,
                Set.copyOf(tags),
                trail().withoutReason());
    }

    ConsultationNotes notes() {
        return new ConsultationNotes(
                id(),
                new Answers(condition, goals, explained),
                suitabilityReason,
                supersededReason().orElse(""));
    }
}
