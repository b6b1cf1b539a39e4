package org.stipple.web.scheduling.visit;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.web.words.Texts;

/** Says why a booking cannot take place as it stands. */
public final class DisplacedWords {

    private DisplacedWords() {}

    /**
     * A sentence for each reason.
     *
     * @param person who was to do it
     */
    public static String of(Set<Displacement> why, String person) {
        return why.stream()
                .sorted()
                .map(each -> Texts.of("visit", "Displacement." + each, person))
                .collect(joining(" "));
    }
}
