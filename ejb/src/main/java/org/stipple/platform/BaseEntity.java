package org.stipple.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;
import org.hibernate.Hibernate;

/**
 * What every entity has: a number that identifies it, a version that tells a stale edit, and
 * equality by the number. One sequence numbers them all.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Version private int version;

    /**
     * Refuses an edit that began before somebody else's was saved.
     *
     * @throws StaleException where {@code seen} is not the version this entity has now
     */
    public void checkVersion(int seen) {
        if (seen != version) {
            throw new StaleException();
        }
    }

    /**
     * @throws NullPointerException before it was persisted
     */
    public long id() {
        return Objects.requireNonNull(id, "not persisted yet");
    }

    public int version() {
        return version;
    }

    // Hibernate's proxies are subclasses whose fields are empty: hence its class, and the accessor.
    @Override
    public final boolean equals(Object other) {
        return this == other
                || other instanceof BaseEntity entity
                        && Hibernate.getClass(this) == Hibernate.getClass(entity)
                        && idOrNull() != null
                        && idOrNull().equals(entity.idOrNull());
    }

    @Override
    public final int hashCode() {
        return Hibernate.getClass(this).hashCode();
    }

    /**
     * Its number, null before it was persisted; protected so that a proxy in a feature's package
     * answers.
     */
    protected Long idOrNull() {
        return id;
    }
}
