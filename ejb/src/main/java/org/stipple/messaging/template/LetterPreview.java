package org.stipple.messaging.template;

import java.io.Serializable;
import java.util.Objects;
import org.stipple.messaging.sending.Prospect;

/**
 * A message as it would be sent now.
 *
 * @param language in which
 * @param spoken the client's own language, by its tag
 * @param address the mail's; blank where none is known
 * @param phone the text message's; likewise
 * @param texts of which there are none where it would not be sent
 * @param attachment the name of the mail's file; blank for none
 * @param withheld why it would not be sent, as a code; blank where it would be
 * @param prospect by which channel it would go now, or why by none
 */
public record LetterPreview(
        LetterLanguage language,
        String spoken,
        String address,
        String phone,
        LetterTexts texts,
        String attachment,
        String withheld,
        Prospect prospect)
        implements Serializable {

    public LetterPreview {
        Objects.requireNonNull(language);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(prospect);
    }

    /** How long the text message is. */
    public SmsLength length() {
        return SmsLength.of(texts.sms());
    }
}
