package org.stipple.scheduling.booking;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** What the policy said when the visit was started, judged on nothing but what had happened. */
@Embeddable
public class Start {

    @Enumerated(EnumType.STRING)
    private Verdict startVerdict;

    @Enumerated(EnumType.STRING)
    private Outcome startOutcome;

    @Embedded
    @AttributeOverride(name = "overrideBy", column = @Column(name = "start_override_by"))
    @AttributeOverride(name = "overrideAt", column = @Column(name = "start_override_at"))
    @AttributeOverride(name = "overrideReason", column = @Column(name = "start_override_reason"))
    @AttributeOverride(name = "overrideCodes", column = @Column(name = "start_override_codes"))
    private GivenOverride override;

    protected Start() {}

    /** A start that needs no override. */
    public Start(Verdict verdict, Outcome outcome) {
        startVerdict = verdict;
        startOutcome = outcome;
    }

    /** A start against rules that somebody answers for. */
    public Start(Verdict verdict, Outcome outcome, GivenOverride override) {
        this(verdict, outcome);
        this.override = override;
    }

    BookingCard.Said said() {
        return new BookingCard.Said(startVerdict, startOutcome, null, GivenOverride.card(override));
    }
}
