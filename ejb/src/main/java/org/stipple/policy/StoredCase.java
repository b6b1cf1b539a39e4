package org.stipple.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.policy.table.TimingCase;

/** A case that the rules of a version come to. */
@Entity
@Table(name = "timing_case")
class StoredCase extends PersistentEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private StoredVersion of;

    private int position;
    private String name;
    private String protocol;
    private String tags;
    private String history;
    private String step;

    @Column(name = "judged_on")
    private String on;

    private String verdict;
    private String outcome;
    private String absoluteEarliest;
    private String earliest;
    private String recommendedFrom;
    private String recommendedTo;
    private String latest;
    private String conflict;
    private String rules;
    private String missing;
    private String because;

    protected StoredCase() {}

    StoredCase(StoredVersion of, int position, TimingCase row) {
        this.of = of;
        this.position = position;
        name = row.name();
        protocol = row.protocol();
        tags = row.tags();
        history = row.history();
        step = row.step();
        on = row.on();
        because = row.because();
        verdict = row.expected(TimingCase.Column.VERDICT);
        outcome = row.expected(TimingCase.Column.OUTCOME);
        absoluteEarliest = row.expected(TimingCase.Column.ABSOLUTE_EARLIEST);
        earliest = row.expected(TimingCase.Column.EARLIEST);
        recommendedFrom = row.expected(TimingCase.Column.RECOMMENDED_FROM);
        recommendedTo = row.expected(TimingCase.Column.RECOMMENDED_TO);
        latest = row.expected(TimingCase.Column.LATEST);
        conflict = row.expected(TimingCase.Column.CONFLICT);
        rules = row.expected(TimingCase.Column.RULES);
        missing = row.expected(TimingCase.Column.MISSING);
    }

    TimingCase row() {
        Map<TimingCase.Column, String> expected = new EnumMap<>(TimingCase.Column.class);
        for (TimingCase.Column column : TimingCase.Column.values()) {
            expected.put(column, expected(column));
        }
        return new TimingCase(name, protocol, tags, history, step, on, expected, because);
    }

    private String expected(TimingCase.Column column) {
        return switch (column) {
            case VERDICT -> verdict;
            case OUTCOME -> outcome;
            case ABSOLUTE_EARLIEST -> absoluteEarliest;
            case EARLIEST -> earliest;
            case RECOMMENDED_FROM -> recommendedFrom;
            case RECOMMENDED_TO -> recommendedTo;
            case LATEST -> latest;
            case CONFLICT -> conflict;
            case RULES -> rules;
            case MISSING -> missing;
        };
    }
}
