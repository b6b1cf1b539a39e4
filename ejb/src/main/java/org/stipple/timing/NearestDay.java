package org.stipple.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a search for the first good day came to: a day, or the rules that shut every one. */
public sealed interface NearestDay {

    /**
     * The first good day.
     *
     * @param judgement of that day
     */
    record Found(Judgement judgement) implements NearestDay {}

    /**
     * There is none.
     *
     * @param searchedTo the last day that was looked at, inclusive
     * @param codes of the rules that shut each of these days; where no single rule shuts them all,
     *     of all that shut one in turn; empty where no rule speaks. In the order of codes
     */
    record Shut(LocalDate searchedTo, List<String> codes) implements NearestDay {

        public Shut {
            codes = List.copyOf(codes);
        }
    }

    /** The day, where there is one. */
    default Optional<LocalDate> day() {
        return this instanceof Found found
                ? Optional.of(found.judgement().day())
                : Optional.empty();
    }

    /** The codes of the rules that shut it, where there is none. */
    default List<String> shutBy() {
        return this instanceof Shut shut ? shut.codes() : List.of();
    }
}
