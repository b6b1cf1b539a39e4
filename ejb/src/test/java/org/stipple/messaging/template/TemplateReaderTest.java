package org.stipple.messaging.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.messaging.MessageKind;

class TemplateReaderTest {

    private static final Set<Field> KNOWN = Field.of(MessageKind.BOOKING_MADE);

    @Test
    void fields_are_filled_and_all_else_stays_as_it_is() {
        assertEquals(
                "On DAY, at TIME: 5 < 6 & \"so\"", filled("On {day}, at {time}: 5 < 6 & \"so\""));
    }

    @Test
    void a_doubled_brace_is_a_brace() {
        assertEquals("{day} is DAY }", filled("{{day}} is {day} }}"));
    }

    @Test
    void a_field_is_known_in_any_case_and_with_blanks() {
        assertEquals("DAY SHORT_DAY SHORT_DAY", filled("{ Day } {short day} {Short-Day}"));
    }

    @Test
    void what_a_field_says_is_text_even_where_it_looks_like_a_field() {
        assertEquals("{time}", TemplateReader.read("{name}", KNOWN).filled(field -> "{time}"));
    }

    @Test
    void expressions_and_scripts_are_text() {
        String text = "#{{1+1}} ${{name}} <script>alert(1)</script> %s {{0}}";
        assertEquals("#{1+1} ${name} <script>alert(1)</script> %s {0}", filled(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear {nmae}            | UNKNOWN_FIELD  nmae name 1:6",
                "Dear {name}~on {dai}   | UNKNOWN_FIELD  dai day 2:4",
                "{firstname}            | UNKNOWN_FIELD  firstname name 1:1",
                "at {clinic phone}      | UNKNOWN_FIELD  clinic phone phone 1:4",
                "{}                     | UNKNOWN_FIELD   day 1:1",
                "#{user.name}           | UNKNOWN_FIELD  user.name name 1:2",
                "{old_day}              | FIELD_NOT_HERE old_day  1:1",
                "Dear {name             | NOT_CLOSED     {name  1:6",
                "Dear {name~and {day}   | NOT_CLOSED     {name  1:6",
                "Dear {na{day}          | NOT_CLOSED     {na  1:6",
                "Dear name}             | NOT_OPENED     }  1:10",
            })
    void what_is_wrong_is_told_with_its_place_and_the_nearest_name(String text, String said) {
        assertEquals(said.replaceAll(" +", " "), said(LetterPart.MAIL, text.replace('~', '\n')));
    }

    @Test
    void all_faults_are_told_in_order() {
        assertEquals(
                List.of("dax", "tima"),
                TemplateReader.faults(LetterPart.MAIL, "{dax} {time} {tima}", KNOWN).stream()
                        .map(TemplateFault::word)
                        .toList());
    }

    @Test
    void a_subject_is_one_line() {
        for (String line : List.of("\n", "\r", "\r\nBcc: x", "\u2028", "\u0000", "\u0085")) {
            assertEquals(
                    List.of(TemplateFault.Kind.LINE_BREAK),
                    kinds(LetterPart.SUBJECT, "Your visit" + line + "on {day}"));
        }
    }

    @Test
    void a_subject_holds_no_lines_of_care() {
        Set<Field> care = Field.of(MessageKind.AFTERCARE);

        assertEquals(
                TemplateFault.Kind.FIELD_NOT_HERE,
                TemplateReader.faults(LetterPart.SUBJECT, "{aftercare}", care).get(0).kind());
        assertEquals(List.of(), TemplateReader.faults(LetterPart.MAIL, "{aftercare}", care));
    }

    @Test
    void a_text_is_neither_blank_nor_endless() {
        assertEquals(List.of(TemplateFault.Kind.BLANK), kinds(LetterPart.SMS, " \n "));
        assertEquals(
                List.of(TemplateFault.Kind.TOO_LONG),
                kinds(LetterPart.SMS, "x".repeat(LetterPart.SMS.most() + 1)));
        assertEquals(List.of(), kinds(LetterPart.SMS, "x".repeat(LetterPart.SMS.most())));
    }

    @Test
    void a_faulty_template_is_never_filled() {
        assertThrows(IllegalArgumentException.class, () -> TemplateReader.read("{nothing}", KNOWN));
    }

    @Test
    void letters_are_counted_by_what_has_to_be_changed() {
        assertEquals(0, Nearest.distance("time", "time"));
        assertEquals(1, Nearest.distance("tim", "time"));
        assertEquals(2, Nearest.distance("nmae", "name"));
        assertEquals(4, Nearest.distance("", "time"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
    }

    @Test
    void in_turkish_too_a_field_is_a_field() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals("TIME VISIT", filled("{TIME} {VISIT}"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_kind_that_clients_get_knows_who_and_where() {
        Set<Field> always = EnumSet.of(Field.NAME, Field.SITE, Field.ADDRESS, Field.PHONE);
        for (MessageKind kind : MessageKind.values()) {
            assertEquals(
                    always,
                    Field.of(kind).stream().filter(always::contains).collect(Collectors.toSet()),
                    kind.name());
        }
    }

    private static String filled(String text) {
        return TemplateReader.read(text, KNOWN).filled(Field::name);
    }

    private static List<TemplateFault.Kind> kinds(LetterPart part, String text) {
        return TemplateReader.faults(part, text, KNOWN).stream().map(TemplateFault::kind).toList();
    }

    private static String said(LetterPart part, String text) {
        return TemplateReader.faults(part, text, KNOWN).stream()
                .map(
                        each ->
                                each.kind()
                                        + " "
                                        + each.word()
                                        + " "
                                        + each.nearest()
                                        + " "
                                        + each.line()
                                        + ":"
                                        + each.column())
                .collect(Collectors.joining("; "))
                .replaceAll(" +", " ");
    }
}
