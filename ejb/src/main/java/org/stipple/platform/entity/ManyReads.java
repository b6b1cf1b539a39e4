package org.stipple.platform.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;

/**
 * Many queries in a row. Before each query Hibernate looks through all that was read, whether any
 * of it was changed and has to be written first; where nothing is changed between them, once is
 * enough.
 */
@Dependent
public class ManyReads {

    @PersistenceContext private EntityManager entities;

    /**
     * The answer of these reads, which change nothing. What was changed before them is written
     * first, so that they see it.
     */
    public <T> T read(Supplier<T> reads) {
        if (entities.getFlushMode() == FlushModeType.COMMIT) {
            return reads.get();
        }
        entities.flush();
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            return reads.get();
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
    }
}
