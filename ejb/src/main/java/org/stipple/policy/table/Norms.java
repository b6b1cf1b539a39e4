package org.stipple.policy.table;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The norms that a protocol states; one that it does not state is not there.
 *
 * @param stated by norm, in their order; unmodifiable
 */
public record Norms(Map<Norm, Integer> stated) implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final Norms NONE = new Norms(Map.of());

    public Norms {
        Map<Norm, Integer> copy = new EnumMap<>(Norm.class);
        copy.putAll(stated);
        stated = Collections.unmodifiableMap(copy);
    }

    public OptionalInt find(Norm norm) {
        Integer number = stated.get(norm);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
