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
import org.stipple.policy.table.CareRuling;

/** A ruling of a version on two care lines. */
@Entity
@Table(name = "care_ruling")
class StoredCareRuling {

    @EmbeddedId private Key key;

    @MapsId("versionId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private StoredVersion of;

    private String note;

    protected StoredCareRuling() {}

    StoredCareRuling(StoredVersion of, CareRuling ruling) {
        this.of = of;
        key = new Key(ruling.one(), ruling.other());
        note = ruling.note();
    }

    CareRuling row() {
        return new CareRuling(key.one, key.other, note);
    }

    /** Two lines are ruled on once in a version. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long versionId;
        private String one;
        private String other;

        protected Key() {}

        Key(String one, String other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public boolean equals(Object compared) {
            return compared instanceof Key key
                    && versionId == key.versionId
                    && Objects.equals(one, key.one)
                    && Objects.equals(other, key.other);
        }

        @Override
        public int hashCode() {
            return Objects.hash(versionId, one, other);
        }
    }
}
