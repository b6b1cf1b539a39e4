package org.stipple.messaging.template;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the fields of one message say, in one language: the only place in which facts become words
 * for a client. A field of which nothing was said, or nothing but blanks, is a word that says so,
 * never a hole.
 */
public final class FieldValues {

    private final LetterLanguage language;
    private final LetterWords words;
    private final Map<Field, String> said = new EnumMap<>(Field.class);

    private FieldValues(LetterLanguage language) {
        this.language = language;
        words = new LetterWords(language);
    }

    /** Nothing said yet. */
    public static FieldValues in(LetterLanguage language) {
        return new FieldValues(language);
    }

    public FieldValues name(String givenName) {
        return line(Field.NAME, givenName);
    }

    /**
     * What the visit is for.
     *
     * @param kind by its name, such as {@code SESSION}
     * @param ordinal of a session or touch-up; 0 for what is not counted
     */
    public FieldValues visit(String kind, int ordinal) {
        return line(Field.VISIT, words.visit(kind, ordinal));
    }

    /** When it begins, by the clock of its site. */
    public FieldValues at(Instant start, ZoneId zone) {
        said.put(Field.TIME, words.time(start, zone));
        return on(start.atZone(zone).toLocalDate());
    }

    /** On which day of its site it is, or was. */
    public FieldValues on(LocalDate day) {
        said.put(Field.DAY, words.day(day));
        said.put(Field.SHORT_DAY, words.shortDay(day));
        return this;
    }

    /** How long the client is there. */
    public FieldValues lasting(Duration length) {
        return line(Field.LENGTH, words.length(length));
    }

    /** When she thought that it was, by the clock of the site where it was. */
    public FieldValues insteadOf(Instant start, ZoneId zone) {
        said.put(Field.OLD_DAY, words.day(start.atZone(zone).toLocalDate()));
        said.put(Field.OLD_TIME, words.time(start, zone));
        return this;
    }

    /** Who sees her. */
    public FieldValues with(String person) {
        return line(Field.TECHNICIAN, person);
    }

    /** Where; the address in as many lines as it was typed. */
    public FieldValues where(String site, String address, String phone) {
        return line(Field.SITE, site)
                .line(Field.ADDRESS, SafeLine.listed(address))
                .line(Field.PHONE, phone);
    }

    public FieldValues preparation(List<CareTold> lines) {
        said.put(Field.PREPARATION, words.care(lines));
        return this;
    }

    public FieldValues aftercare(List<CareTold> lines) {
        said.put(Field.AFTERCARE, words.care(lines));
        return this;
    }

    public FieldValues due(LocalDate day) {
        said.put(Field.DUE_DAY, words.shortDay(day));
        return this;
    }

    private FieldValues line(Field field, String value) {
        said.put(field, SafeLine.of(value));
        return this;
    }

    LetterLanguage language() {
        return language;
    }

    String of(Field field) {
        String value = said.getOrDefault(field, "");
        return value.isBlank() ? words.none(field) : value;
    }
}
