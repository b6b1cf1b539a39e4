package org.stipple.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.stipple.platform.entity.PersistentEntity;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareSession;

/** A line of preparation or aftercare of a version. */
@Entity
@Table(name = "care_line")
class StoredCareLine extends PersistentEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private StoredVersion of;

    private int position;
    private String code;

    @Enumerated(EnumType.STRING)
    private CareAction action;

    @Enumerated(EnumType.STRING)
    private CareSession session;

    private String starts;
    private String ends;
    private String text;

    protected StoredCareLine() {}

    StoredCareLine(StoredVersion of, int position, CareRow row) {
        this.of = of;
        this.position = position;
        code = row.code();
        action = row.action();
        session = row.session();
        starts = row.starts();
        ends = row.ends();
        text = row.text();
    }

    CareRow row() {
        return new CareRow(code, action, session, starts, ends, text);
    }
}
