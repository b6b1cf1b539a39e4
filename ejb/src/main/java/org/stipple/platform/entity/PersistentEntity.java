package org.stipple.platform.entity;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.Hibernate;

/**
 * A row with an identity of its own; two are equal if they are of one class and have the same id.
 */
@MappedSuperclass
public abstract class PersistentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    protected PersistentEntity() {}

    /**
     * The identity of this row.
     *
     * @throws IllegalStateException if the row was not yet given to the entity manager
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not yet persistent: " + getClass().getSimpleName());
        }
        return id;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof PersistentEntity that
                        && idOrNull() != null
                        && Hibernate.getClass(this).equals(Hibernate.getClass(that))
                        && idOrNull().equals(that.idOrNull()));
    }

    @Override
    public final int hashCode() {
        return Hibernate.getClass(this).hashCode();
    }

    /**
     * The identity, null before it was given. Protected because a lazy proxy, whose own field is
     * always empty, lives in the feature's package and cannot override what only this one sees.
     */
    protected Long idOrNull() {
        return id;
    }
}
