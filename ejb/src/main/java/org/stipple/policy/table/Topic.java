package org.stipple.policy.table;

import java.util.List;
import java.util.Objects;

/**
 * Something that care lines speak of. A line has no column for it: it is about every topic of which
 * a word begins a word of its text.
 *
 * @param code by which it is named
 * @param name as people read it
 * @param words beginnings of words ({@code swim} is in "swimming"), or of several ({@code hot tub})
 */
public record Topic(String code, String name, List<String> words) {

    public Topic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        words = List.copyOf(words);
    }
}
