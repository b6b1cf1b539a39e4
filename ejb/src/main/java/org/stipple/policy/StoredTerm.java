package org.stipple.policy;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;
import org.stipple.policy.table.Term;

/** A word of the clinic's own. Rules and records name it by its code, so it is never deleted. */
@MappedSuperclass
abstract class StoredTerm {

    @Id private String code;
    private String name;
    private boolean active;
    @Version private Integer version;

    protected StoredTerm() {}

    StoredTerm(Term term) {
        code = term.code();
        name = term.name();
        active = true;
    }

    void rename(String to) {
        name = to;
    }

    void switchOn() {
        active = true;
    }

    void switchOff() {
        active = false;
    }

    /**
     * @throws OptimisticLockException if somebody changed it since
     */
    void mustStillBe(int seen) {
        if (seen != version) {
            throw new OptimisticLockException("stale form", null, this);
        }
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version;
    }
}
