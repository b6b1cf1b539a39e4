package org.stipple.policy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.stipple.policy.table.StepRow;

/** An appointment of a version. */
@Entity
@Table(name = "protocol_step")
class StoredStep {

    @EmbeddedId private Key key;

    @MapsId("versionId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private StoredVersion of;

    private int position;
    private String title;
    private String purpose;

    protected StoredStep() {}

    StoredStep(StoredVersion of, int position, StepRow row) {
        this.of = of;
        this.position = position;
        key = new Key(row.step());
        title = row.title();
        purpose = row.purpose();
    }

    StepRow row() {
        return new StepRow(key.step, title, purpose);
    }

    /** A step stands once in a version. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long versionId;
        private String step;

        protected Key() {}

        Key(String step) {
            this.step = step;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && versionId == key.versionId
                    && Objects.equals(step, key.step);
        }

        @Override
        public int hashCode() {
            return Objects.hash(versionId, step);
        }
    }
}
