package org.stipple.messaging.template;

import java.io.Serializable;

/**
 * How long a text message is, as gateways count and charge (3GPP TS 23.038): seven bits a sign as
 * long as all signs are of its alphabet, else sixteen.
 *
 * @param signs characters, as they are charged: a few count twice
 * @param parts messages that are sent and put together again
 * @param plain whether all signs are of the short alphabet
 */
public record SmsLength(int signs, int parts, boolean plain) implements Serializable {

    private static final int PLAIN_ALONE = 160;
    private static final int PLAIN_JOINED = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_JOINED = 67;

    private static final String ALPHABET =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE = "^{}\\[~]|€\f";

    public static SmsLength of(String text) {
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean twice = TWICE.indexOf(sign) >= 0;
            if (!twice && ALPHABET.indexOf(sign) < 0) {
                return new SmsLength(
                        text.length(), parts(text.length(), WIDE_ALONE, WIDE_JOINED), false);
            }
            signs += twice ? 2 : 1;
        }
        return new SmsLength(signs, parts(signs, PLAIN_ALONE, PLAIN_JOINED), true);
    }

    private static int parts(int signs, int alone, int joined) {
        return signs <= alone ? 1 : (signs + joined - 1) / joined;
    }
}
