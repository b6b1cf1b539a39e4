package org.stipple.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.stipple.policy.table.Term;

/** A tag that a course may carry. */
@Entity
@Table(name = "tag")
class StoredTag {

    @Id private String code;
    private String name;
    private boolean active;

    protected StoredTag() {}

    StoredTag(Term term) {
        code = term.code();
        name = term.name();
        active = true;
    }
}
