package org.stipple.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Map;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.policy.table.RuleRow;
import org.stipple.timing.Bound;
import org.stipple.timing.Severity;

/** A row of the rules table. */
@Entity
@Table(name = "timing_rule")
class StoredRule extends PersistentEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private StoredVersion of;

    private int position;
    private String code;
    private String fromEvents;
    private String afterEvents;
    private String step;
    private String whenTags;
    private boolean required;
    private boolean override;
    private String absoluteMinimum;
    private String minimum;
    private String recommendedFrom;
    private String recommendedTo;
    private String maximum;
    private String until;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String guidance;

    protected StoredRule() {}

    StoredRule(StoredVersion of, int position, RuleRow row) {
        this.of = of;
        this.position = position;
        code = row.code();
        fromEvents = row.from();
        afterEvents = row.after();
        step = row.step();
        whenTags = row.when();
        required = row.required().equals(RuleRow.YES);
        override = row.override().equals(RuleRow.YES);
        absoluteMinimum = row.period(Bound.ABSOLUTE_MINIMUM);
        minimum = row.period(Bound.MINIMUM);
        recommendedFrom = row.period(Bound.RECOMMENDED_FROM);
        recommendedTo = row.period(Bound.RECOMMENDED_TO);
        maximum = row.period(Bound.MAXIMUM);
        until = row.period(Bound.UNTIL);
        severity = Severity.valueOf(row.severity());
        guidance = row.guidance();
    }

    RuleRow row() {
        return new RuleRow(
                code,
                fromEvents,
                afterEvents,
                step,
                whenTags,
                required ? RuleRow.YES : "",
                override ? RuleRow.YES : "",
                Map.of(
                        Bound.ABSOLUTE_MINIMUM, absoluteMinimum,
                        Bound.MINIMUM, minimum,
                        Bound.RECOMMENDED_FROM, recommendedFrom,
                        Bound.RECOMMENDED_TO, recommendedTo,
                        Bound.MAXIMUM, maximum,
                        Bound.UNTIL, until),
                severity.name(),
                guidance);
    }
}
