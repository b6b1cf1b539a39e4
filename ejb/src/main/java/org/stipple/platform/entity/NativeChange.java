package org.stipple.platform.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.hibernate.query.NativeQuery;

/**
 * A statement that changes rows behind the entities' back. It names the tables that it changes:
 * where none is named, Hibernate takes all of them to be changed and forgets whatever it has cached
 * of people, rooms and rules.
 */
public final class NativeChange {

    private NativeChange() {}

    /** A change of rows of these tables alone. */
    public static Query of(EntityManager entities, String statement, String... tables) {
        NativeQuery<?> change = entities.createNativeQuery(statement).unwrap(NativeQuery.class);
        for (String table : tables) {
            change.addSynchronizedQuerySpace(table);
        }
        return change;
    }
}
