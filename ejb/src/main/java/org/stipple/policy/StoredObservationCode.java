package org.stipple.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.stipple.policy.table.Term;

/** What may be observed of a client. */
@Entity
@Table(name = "observation_code")
class StoredObservationCode {

    @Id private String code;
    private String name;
    private boolean active;

    protected StoredObservationCode() {}

    StoredObservationCode(Term term) {
        code = term.code();
        name = term.name();
        active = true;
    }
}
