package org.stipple.messaging.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.messaging.MessageKind;

class FieldValuesTest {

    private static final Instant WED_2026_01_14_LATE = Instant.parse("2026-01-14T23:30:00Z");

    @ParameterizedTest(name = "{1} minutes in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1   | 1 minute",
                "EN | 45  | 45 minutes",
                "EN | 60  | 1 hour",
                "EN | 61  | 1 hour and 1 minute",
                "EN | 255 | 4 hours and 15 minutes",
                "DE | 1   | 1 Minute",
                "DE | 60  | 1 Stunde",
                "DE | 150 | 2 Stunden und 30 Minuten",
                "FR | 60  | 1 heure",
                "FR | 90  | 1 heure et 30 minutes",
                "FR | 240 | 4 heures",
                "ES | 61  | 1 hora y 1 minuto",
                "ES | 240 | 4 horas",
            })
    void lengths_are_told_in_their_number(LetterLanguage language, int minutes, String said) {
        assertEquals(
                said,
                FieldValues.in(language).lasting(Duration.ofMinutes(minutes)).of(Field.LENGTH));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Europe/Lisbon | Wednesday | 14 January 2026 | 23:30",
                "DE | Europe/Berlin | Donnerstag | 15. Januar 2026 | 00:30",
                "FR | Europe/Paris  | jeudi | 15 janvier 2026 | 00:30",
                "ES | Atlantic/Canary | miércoles | 14 de enero de 2026 | 23:30",
            })
    void days_and_times_are_told_by_the_language_and_the_clock_of_the_site(
            LetterLanguage language, ZoneId zone, String weekday, String day, String time) {
        FieldValues values = FieldValues.in(language).at(WED_2026_01_14_LATE, zone);

        assertTrue(values.of(Field.DAY).startsWith(weekday), values.of(Field.DAY));
        assertTrue(values.of(Field.DAY).endsWith(day), values.of(Field.DAY));
        assertEquals(time, values.of(Field.TIME).replaceFirst("^0:", "00:"));
    }

    @Test
    void visits_are_told_in_words() {
        assertEquals("Session 2", visit(LetterLanguage.EN, "SESSION", 2));
        assertEquals("Auffrischung 1", visit(LetterLanguage.DE, "TOUCH_UP", 1));
        assertEquals("Contrôle", visit(LetterLanguage.FR, "REVIEW", 0));
        assertEquals("Consulta", visit(LetterLanguage.ES, "CONSULTATION", 0));
    }

    @Test
    void lines_of_care_say_what_to_do_and_until_when() {
        LocalDate until = LocalDate.of(2026, 1, 18);
        String said =
                FieldValues.in(LetterLanguage.EN)
                        .aftercare(
                                List.of(
                                        new CareTold(CareTold.Action.DO, "Rest", null),
                                        new CareTold(CareTold.Action.AVOID, "Sun", until),
                                        new CareTold(CareTold.Action.ALLOW, "Shampoo", null)))
                        .of(Field.AFTERCARE);

        assertEquals(3, said.lines().count());
        assertTrue(
                said.startsWith("- Rest\n- Please avoid: Sun (up to and including Sunday"), said);
        assertTrue(said.endsWith("- Allowed again: Shampoo"), said);
    }

    @Test
    void an_address_of_several_lines_is_told_in_one() {
        assertEquals(
                "Rua Augusta 1, 1100-048 Lisboa",
                FieldValues.in(LetterLanguage.EN)
                        .where("S", "Rua Augusta 1,\r\n\n 1100-048 Lisboa\n", "")
                        .of(Field.ADDRESS));
    }

    @Test
    void no_value_begins_another_line_of_a_subject() {
        LetterTexts template = new LetterTexts("{name}, {day} {site}", "x", "y");
        FieldValues evil =
                FieldValues.in(LetterLanguage.EN)
                        .name("Rosa\r\nBcc: all@example.org")
                        .where("S\u2028To: x\u0000", "", "");

        String subject = FilledLetter.of(MessageKind.REMINDER, template, evil).subject();

        assertTrue(SafeLine.isOne(subject), subject);
        assertTrue(subject.startsWith("Rosa Bcc: all@example.org, "), subject);
    }

    @Test
    void markup_in_a_value_stays_text() {
        LetterTexts template = new LetterTexts("s", "Dear {name}", "y");
        FieldValues values = FieldValues.in(LetterLanguage.EN).name("<b>{day}</b> ${1}");

        assertEquals(
                "Dear <b>{day}</b> ${1}",
                FilledLetter.of(MessageKind.REMINDER, template, values).mail());
    }

    @ParameterizedTest
    @CsvSource({"de,DE", "DE,DE", "de-CH,DE", "de_AT,DE", "en,EN", "fr,FR", "es-MX,ES"})
    void a_tag_finds_its_language(String tag, LetterLanguage language) {
        assertEquals(Optional.of(language), LetterLanguage.find(tag));
    }

    @ParameterizedTest
    @CsvSource({"pl", "zz", "x<y", "''"})
    void a_tag_of_another_finds_none(String tag) {
        assertFalse(LetterLanguage.find(tag).isPresent());
    }

    @Test
    void text_messages_are_counted_as_gateways_count() {
        assertEquals(new SmsLength(160, 1, true), SmsLength.of("a".repeat(160)));
        assertEquals(new SmsLength(161, 2, true), SmsLength.of("a".repeat(161)));
        assertEquals(new SmsLength(306, 2, true), SmsLength.of("a".repeat(306)));
        assertEquals(new SmsLength(307, 3, true), SmsLength.of("a".repeat(307)));
        assertEquals(new SmsLength(160, 1, true), SmsLength.of("€".repeat(80)));
        assertEquals(new SmsLength(4, 1, true), SmsLength.of("äöüß"));
        assertEquals(new SmsLength(70, 1, false), SmsLength.of("á".repeat(70)));
        assertEquals(new SmsLength(71, 2, false), SmsLength.of("a".repeat(70) + "ç"));
    }

    private static String visit(LetterLanguage language, String kind, int ordinal) {
        return FieldValues.in(language).visit(kind, ordinal).of(Field.VISIT);
    }
}
