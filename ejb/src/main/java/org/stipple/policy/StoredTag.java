package org.stipple.policy;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.stipple.policy.table.Term;

/** A tag that a course may carry. */
@Entity
@Cacheable
@Table(name = "tag")
class StoredTag extends StoredTerm {

    protected StoredTag() {}

    StoredTag(Term term) {
        super(term);
    }
}
