package org.stipple.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

/** A row that people change: whoever saves on top of a change that she has not seen is told so. */
@MappedSuperclass
public abstract class VersionedEntity extends PersistentEntity {

    @Version
    @Column(nullable = false)
    private int version;

    protected VersionedEntity() {}

    /** The version of this row, from 0, counted up by every change; a form carries it along. */
    public int version() {
        return version;
    }

    /**
     * Makes sure that the form was filled from this version of the row.
     *
     * @param seen the version that the form was filled from
     * @throws OptimisticLockException if the row was changed since
     */
    public void mustStillBe(int seen) {
        if (seen != version) {
            throw new OptimisticLockException("stale form", null, this);
        }
    }
}
