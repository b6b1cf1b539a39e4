package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;

/** Who went against which rules, when and why. */
@Embeddable
public class GivenOverride {

    private String overrideBy;
    private Instant overrideAt;
    private String overrideReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] overrideCodes;

    protected GivenOverride() {}

    /**
     * @param codes of the rules that are gone against, at least one
     */
    public GivenOverride(Reasoned why, List<String> codes) {
        overrideBy = why.by();
        overrideAt = why.at();
        overrideReason = why.reason();
        overrideCodes = codes.toArray(String[]::new);
    }

    // Null where nobody had to answer: that is how an empty component comes from the database.
    static BookingCard.Answered card(GivenOverride given) {
        return given == null
                ? BookingCard.Answered.NONE
                : new BookingCard.Answered(given.by(), given.at(), given.reason(), given.codes());
    }

    /** Whether each of these rules was gone against knowingly. */
    public boolean covers(List<String> codes) {
        return codes().containsAll(codes);
    }

    /** The same once more, since a component belongs to one entity's one field. */
    public GivenOverride copy() {
        return new GivenOverride(new Reasoned(new Signature(by(), at()), reason()), codes());
    }

    public String by() {
        return overrideBy;
    }

    public Instant at() {
        return overrideAt;
    }

    public String reason() {
        return overrideReason;
    }

    public List<String> codes() {
        return List.of(overrideCodes);
    }
}
