package org.stipple.messaging.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.messaging.MessageKind;

/**
 * How the clinic writes to clients.
 *
 * @param version that a form carries along
 * @param languages which the clinic writes in; whoever speaks none of them gets the first
 * @param on the kinds of messages that are written
 * @param reminderHours how long before a visit its reminder is sent
 */
public record LetterSettings(
        int version,
        @NotEmpty List<LetterLanguage> languages,
        Set<MessageKind> on,
        @Min(1) @Max(336) int reminderHours)
        implements Serializable {

    public LetterSettings {
        languages = List.copyOf(languages.stream().distinct().toList());
        on = on.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(on));
    }

    /** As it is kept: names with commas between. */
    static LetterSettings of(int version, String languages, String kinds, int reminderHours) {
        return new LetterSettings(
                version,
                names(languages).map(LetterLanguage::valueOf).toList(),
                names(kinds).map(MessageKind::valueOf).collect(Collectors.toSet()),
                reminderHours);
    }

    private static Stream<String> names(String joined) {
        return Stream.of(joined.split(",")).filter(name -> !name.isEmpty());
    }

    /** The language for whoever speaks this one, by its tag. */
    public LetterLanguage languageFor(String tag) {
        return LetterLanguage.find(tag).filter(languages::contains).orElse(languages.get(0));
    }
}
