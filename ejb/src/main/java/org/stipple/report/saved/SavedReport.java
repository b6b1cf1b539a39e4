package org.stipple.report.saved;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;

/** What somebody asks again and again. */
@Entity
class SavedReport extends VersionedEntity {

    private String name;
    private String query;
    private boolean shared;

    @SuppressWarnings("unused") // For whoever reads the table.
    private Instant madeAt;

    private String madeBy;

    protected SavedReport() {}

    SavedReport(SaveReport as, Signature signed) {
        name = as.name().strip();
        query = as.ask().toString();
        shared = as.shared();
        madeAt = signed.at();
        madeBy = signed.by();
    }

    boolean isOf(String user) {
        return madeBy.equals(user);
    }

    SavedReportRow row(String user) {
        return new SavedReportRow(id(), version(), name, query, shared, madeBy, isOf(user));
    }
}
