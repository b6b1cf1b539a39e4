package org.stipple.catalogue.visit;

import jakarta.persistence.MappedSuperclass;
import org.stipple.platform.entity.VersionedEntity;

/**
 * A row of a table of lengths.
 *
 * @param <T> what it tells
 */
@MappedSuperclass
abstract class LengthRow<T> extends VersionedEntity {

    /** What it tells. */
    abstract T told();

    /** Whether both are of the same thing, whatever length they tell. */
    abstract boolean isOf(T other);

    abstract void become(T other);
}
