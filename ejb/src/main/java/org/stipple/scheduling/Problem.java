package org.stipple.scheduling;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Why a visit can't be booked as it was asked for, whatever the policy says, and how to cure it.
 *
 * @param field at which it is told
 * @param key of the sentence, in the bundle {@code scheduling} after {@code problem.}
 * @param parameters what fills the sentence's places, in their order
 */
public record Problem(Field field, String key, List<Serializable> parameters)
        implements Serializable {

    /** What a person typed or picked. */
    public enum Field {
        CLIENT,
        STEP,
        PERSON,
        ROOM,
        DAY,
        TIME,
        LENGTH,
        ALERTS,
        REASON
    }

    public Problem {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(key, "key");
        parameters = List.copyOf(parameters);
    }

    static Problem at(Field field, String key, Serializable... parameters) {
        return new Problem(field, key, List.of(parameters));
    }
}
