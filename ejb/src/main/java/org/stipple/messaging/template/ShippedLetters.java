package org.stipple.messaging.template;

import java.util.ResourceBundle;
import org.stipple.messaging.MessageKind;

/** The texts that come with the product. */
public final class ShippedLetters {

    private ShippedLetters() {}

    /**
     * @throws java.util.MissingResourceException if nothing is written to clients by this kind
     */
    public static LetterTexts of(MessageKind kind, LetterLanguage language) {
        ResourceBundle texts = Bundles.of("letters", language);
        return new LetterTexts(
                texts.getString(kind + ".subject"),
                texts.getString(kind + ".mail"),
                texts.getString(kind + ".sms"));
    }
}
