package org.stipple.messaging.template;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * The texts of a template, or of a message.
 *
 * @param subject of the mail
 * @param mail text of the mail
 * @param sms the text message
 */
public record LetterTexts(String subject, String mail, String sms) implements Serializable {

    public LetterTexts {
        subject = Objects.requireNonNull(subject).strip();
        mail = lines(mail);
        sms = lines(sms);
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\n").strip();
    }

    /** Each by its part. */
    public Map<LetterPart, String> byPart() {
        return Map.of(LetterPart.SUBJECT, subject, LetterPart.MAIL, mail, LetterPart.SMS, sms);
    }
}
