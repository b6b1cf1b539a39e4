package org.stipple.policy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.stipple.policy.table.Term;

/** What may be observed of a client. */
@Entity
@Cacheable
@Table(name = "observation_code")
class StoredObservationCode extends StoredTerm {

    protected StoredObservationCode() {}

    StoredObservationCode(Term term) {
        super(term);
    }
}
