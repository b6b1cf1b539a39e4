package org.stipple.scheduling.waitlist;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Why nobody can wait for such a time, and how to cure it.
 *
 * @param field at which it is told
 * @param key of the sentence, in the bundle {@code waitlist} after {@code problem.}; of a problem
 *     of the step, in the bundle {@code scheduling}
 * @param parameters what fills the sentence's places, in their order
 */
public record WaitProblem(Field field, String key, List<Serializable> parameters)
        implements Serializable {

    /** What a person typed or picked. */
    public enum Field {
        STEP,
        EARLIEST,
        LATEST,
        WEEKDAYS,
        UNTIL,
        PERSON
    }

    public WaitProblem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(key, "key");
        parameters = List.copyOf(parameters);
    }

    static WaitProblem at(Field field, String key, Serializable... parameters) {
        return new WaitProblem(field, key, List.of(parameters));
    }
}
