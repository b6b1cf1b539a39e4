package org.stipple.messaging.template;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a template from its first character to its last, and says what is wrong with it. */
final class TemplateReader {

    private final String text;
    private final Set<Field> known;
    private final List<TemplateText.Piece> pieces = new ArrayList<>();
    private final List<TemplateFault> faults = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;

    private TemplateReader(String text, Set<Field> known) {
        this.text = text;
        this.known = known;
    }

    /**
     * A template without faults.
     *
     * @param known the fields that may stand in it
     * @throws IllegalArgumentException if it has any
     */
    static TemplateText read(String text, Set<Field> known) {
        TemplateReader reader = new TemplateReader(text, known);
        reader.readAll();
        if (!reader.faults.isEmpty()) {
            throw new IllegalArgumentException("a faulty template: " + reader.faults);
        }
        return new TemplateText(reader.pieces);
    }

    /** What is wrong with the text of a part, in the order of the text. */
    static List<TemplateFault> faults(LetterPart part, String text, Set<Field> fields) {
        TemplateReader reader = new TemplateReader(text, part.holds(fields));
        if (text.isBlank()) {
            reader.fault(TemplateFault.Kind.BLANK, "", "", 0);
        } else if (text.length() > part.most()) {
            reader.fault(TemplateFault.Kind.TOO_LONG, "", "", part.most());
        }
        if (part == LetterPart.SUBJECT && !SafeLine.isOne(text)) {
            reader.fault(TemplateFault.Kind.LINE_BREAK, "", "", SafeLine.firstBreak(text));
        }
        reader.readAll();
        return List.copyOf(reader.faults);
    }

    private void readAll() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign != '{' && sign != '}') {
                words.append(sign);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == sign) {
                words.append(sign);
                at += 2;
            } else if (sign == '{') {
                readField();
            } else {
                fault(TemplateFault.Kind.NOT_OPENED, "}", "", at);
                at++;
            }
        }
        endWords();
    }

    private void readField() {
        int end = at + 1;
        while (end < text.length() && "{}\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '}') {
            fault(TemplateFault.Kind.NOT_CLOSED, text.substring(at, end), "", at);
            at = end;
            return;
        }
        take(text.substring(at + 1, end).strip());
        at = end + 1;
    }

    private void take(String word) {
        Optional<Field> named =
                Stream.of(Field.values())
                        .filter(field -> field.word().equals(asWritten(word)))
                        .findFirst();
        if (named.filter(known::contains).isPresent()) {
            endWords();
            pieces.add(new TemplateText.Place(named.get()));
        } else if (named.isPresent()) {
            fault(TemplateFault.Kind.FIELD_NOT_HERE, word, "", at);
        } else {
            fault(TemplateFault.Kind.UNKNOWN_FIELD, word, nearest(word), at);
        }
    }

    /** The case of letters does not matter, and words of a name may be parted as people do. */
    private static String asWritten(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    }

    private String nearest(String word) {
        List<String> offered =
                (known.isEmpty() ? EnumSet.allOf(Field.class) : known)
                        .stream().map(Field::word).toList();
        return Nearest.of(asWritten(word), offered);
    }

    private void endWords() {
        if (words.length() > 0) {
            pieces.add(new TemplateText.Words(words.toString()));
            words.setLength(0);
        }
    }

    private void fault(TemplateFault.Kind kind, String word, String nearest, int place) {
        String before = text.substring(0, place).replace("\r\n", "\n");
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        faults.add(new TemplateFault(kind, word, nearest, line, column));
    }
}
