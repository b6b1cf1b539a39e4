package org.stipple.messaging.template;

import java.util.Map;
import java.util.Set;
import org.stipple.messaging.MessageKind;

/** Fills the texts of a template. */
final class FilledLetter {

    private FilledLetter() {}

    /**
     * @throws IllegalArgumentException if a text of the template is faulty
     */
    static LetterTexts of(MessageKind kind, LetterTexts template, FieldValues values) {
        Set<Field> known = Field.of(kind);
        Map<LetterPart, String> texts = template.byPart();
        return new LetterTexts(
                SafeLine.of(filled(LetterPart.SUBJECT, texts, known, values)),
                filled(LetterPart.MAIL, texts, known, values),
                filled(LetterPart.SMS, texts, known, values));
    }

    private static String filled(
            LetterPart part, Map<LetterPart, String> texts, Set<Field> known, FieldValues values) {
        return TemplateReader.read(texts.get(part), part.holds(known)).filled(values::of);
    }
}
