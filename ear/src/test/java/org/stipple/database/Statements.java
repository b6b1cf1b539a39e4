package org.stipple.database;

import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what the application asks the database, whoever asks it: only what its timers ask
 * meanwhile is left out. Laid into the persistence unit of the tests by {@code TheApplication}.
 */
public class Statements implements StatementInspector {

    private static final String THREADS_OF_TIMERS = "EJB default";

    private static final int ATTEMPTS = 3;

    private static final LongAdder ASKED = new LongAdder();

    private static final long serialVersionUID = 1L;

    /** How many statements this work takes. */
    public static long of(Runnable work) {
        long before = ASKED.sum();
        work.run();
        return ASKED.sum() - before;
    }

    /**
     * How many this work takes by itself, where what a timer wrote may make it read something anew:
     * the least of some attempts.
     */
    public static long least(Runnable work) {
        return LongStream.range(0, ATTEMPTS).map(attempt -> of(work)).min().orElseThrow();
    }

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().startsWith(THREADS_OF_TIMERS)) {
            ASKED.increment();
        }
        return sql;
    }
}
