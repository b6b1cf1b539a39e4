package org.stipple.recall.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.entity.VersionedEntity;

/** What somebody looks at again and again. */
@Entity
class KeptView extends VersionedEntity {

    private String username;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitKind kind;

    private String name;
    private String query;

    @SuppressWarnings("unused") // For whoever reads the table.
    private Instant madeAt;

    protected KeptView() {}

    KeptView(KeepView as, String username, Instant now) {
        this.username = username;
        kind = as.kind();
        name = as.name();
        query = as.query();
        madeAt = now;
    }

    boolean isOf(String user) {
        return username.equals(user);
    }

    KeptViewRow row() {
        return new KeptViewRow(id(), version(), name, query);
    }
}
