package org.stipple.messaging.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that texts are shipped in, and that a clinic can therefore write in. */
public enum LetterLanguage {
    EN("en-GB"),
    DE("de"),
    FR("fr"),
    ES("es");

    private final Locale locale;

    LetterLanguage(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** By which days and times are told. */
    public Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code de}, {@code DE} or {@code de-CH}; empty for others. */
    public static Optional<LetterLanguage> find(String tag) {
        String wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Stream.of(values())
                .filter(each -> each.locale.getLanguage().equals(wanted))
                .findFirst();
    }
}
