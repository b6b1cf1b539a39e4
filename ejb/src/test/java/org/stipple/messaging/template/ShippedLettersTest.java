package org.stipple.messaging.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stipple.messaging.MessageKind;

/** Every text that is shipped, in every language. */
class ShippedLettersTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant WED_2026_01_14 = Instant.parse("2026-01-14T14:30:00Z");
    private static final LocalDate SUN_2026_01_18 = LocalDate.of(2026, 1, 18);

    static Stream<Arguments> letters() {
        return Stream.of(LetterLanguage.values())
                .flatMap(
                        language ->
                                Stream.of(MessageKind.values())
                                        .filter(MessageKind::isForClients)
                                        .map(kind -> arguments(kind, language)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("letters")
    void no_shipped_text_is_faulty(MessageKind kind, LetterLanguage language) {
        ShippedLetters.of(kind, language)
                .byPart()
                .forEach(
                        (part, text) ->
                                assertEquals(
                                        List.of(),
                                        TemplateReader.faults(part, text, Field.of(kind)),
                                        part + " of " + kind + " in " + language));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("letters")
    void every_text_tells_all_that_is_known(MessageKind kind, LetterLanguage language) {
        LetterTexts told = FilledLetter.of(kind, ShippedLetters.of(kind, language), all(language));

        assertTrue(told.mail().contains("Rosa"), told.mail());
        assertTrue(told.mail().contains("Stipple Lisboa"), told.mail());
        assertTrue(told.mail().contains("+351 21 000 00 00"), told.mail());
        assertTrue(told.sms().contains("+351 21 000 00 00"), told.sms());
        assertClean(told);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("letters")
    void where_nothing_is_known_a_word_stands_and_never_a_hole(
            MessageKind kind, LetterLanguage language) {
        LetterTexts told =
                FilledLetter.of(kind, ShippedLetters.of(kind, language), FieldValues.in(language));

        assertClean(told);
        assertFalse(told.mail().contains(": \n") || told.mail().contains(":\n\n\n"), told.mail());
        assertFalse(told.mail().matches("(?s).*[,(] ?[,.)].*"), told.mail());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("letters")
    void blanks_are_nothing_too(MessageKind kind, LetterLanguage language) {
        LetterTexts shipped = ShippedLetters.of(kind, language);
        FieldValues blank =
                FieldValues.in(language)
                        .name(" ")
                        .with("")
                        .where("", "\n", " ")
                        .lasting(Duration.ZERO);

        assertEquals(
                FilledLetter.of(kind, shipped, FieldValues.in(language)),
                FilledLetter.of(kind, shipped, blank));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("letters")
    void what_a_visit_is_for_stands_in_no_subject_and_no_text_message(
            MessageKind kind, LetterLanguage language) {
        LetterTexts shipped = ShippedLetters.of(kind, language);

        assertFalse(shipped.subject().contains("{visit}"), shipped.subject());
        assertFalse(shipped.sms().contains("{visit}"), shipped.sms());
        assertFalse((shipped.subject() + shipped.mail() + shipped.sms()).contains("http"));
    }

    /** Without lines of care, whose length is the protocol's. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("letters")
    void a_text_message_takes_three_parts_at_most(MessageKind kind, LetterLanguage language) {
        String sms = FilledLetter.of(kind, ShippedLetters.of(kind, language), all(language)).sms();

        if (kind != MessageKind.PREPARATION && kind != MessageKind.AFTERCARE) {
            assertTrue(SmsLength.of(sms).parts() <= 3, sms);
        }
    }

    @Test
    void the_languages_have_the_same_keys() {
        for (String bundle : List.of("letters", "words")) {
            for (LetterLanguage language : LetterLanguage.values()) {
                assertEquals(
                        new TreeSet<>(Bundles.of(bundle, LetterLanguage.EN).keySet()),
                        new TreeSet<>(Bundles.of(bundle, language).keySet()),
                        bundle + " " + language);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void every_field_has_a_word_for_nothing(LetterLanguage language) {
        for (Field field : Field.values()) {
            assertFalse(FieldValues.in(language).of(field).isBlank(), field.name());
        }
    }

    private static void assertClean(LetterTexts told) {
        for (String text : List.of(told.subject(), told.mail(), told.sms())) {
            assertFalse(text.matches("(?s).*[{}].*"), text);
            assertFalse(text.contains("null"), text);
            assertFalse(text.contains("  "), text);
        }
        assertTrue(SafeLine.isOne(told.subject()), told.subject());
    }

    private static FieldValues all(LetterLanguage language) {
        List<CareTold> care =
                Stream.of(CareTold.Action.values())
                        .map(action -> new CareTold(action, "Sun", SUN_2026_01_18))
                        .collect(Collectors.toList());
        return FieldValues.in(language)
                .name("Rosa")
                .visit("SESSION", 2)
                .at(WED_2026_01_14, LISBON)
                .lasting(Duration.ofHours(4))
                .with("Carla Nunes")
                .where("Stipple Lisboa", "Rua Augusta 1\n1100-048 Lisboa", "+351 21 000 00 00")
                .insteadOf(WED_2026_01_14.minusSeconds(86_400), LISBON)
                .preparation(care)
                .aftercare(care)
                .due(SUN_2026_01_18);
    }
}
