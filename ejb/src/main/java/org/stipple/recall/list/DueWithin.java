package org.stipple.recall.list;

import java.util.OptionalInt;

/** By when something falls due, counted from today. */
public enum DueWithin {
    ANY,
    TODAY,
    WEEK,
    MONTH;

    /** Days from today on, inclusive; empty for any. */
    OptionalInt days() {
        return switch (this) {
            case ANY -> OptionalInt.empty();
            case TODAY -> OptionalInt.of(0);
            case WEEK -> OptionalInt.of(7);
            case MONTH -> OptionalInt.of(30);
        };
    }
}
