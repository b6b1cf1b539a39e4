package org.stipple.platform.entity;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Numbers as PostgreSQL reads an array of them, to be cast to {@code bigint[]}. */
public final class BigintArray {

    private BigintArray() {}

    /** As {@code {1,2,3}}, in this order; {@code {}} for none. */
    public static String of(LongStream numbers) {
        return numbers.mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
