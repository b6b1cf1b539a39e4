package org.stipple.scheduling.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a feed's address. It is long and random, so that a plain hash is enough: there
 * is no dictionary of it.
 */
final class FeedToken {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    FeedToken(String value) {
        this.value = value;
    }

    static FeedToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** To be shown once, and kept nowhere. */
    String value() {
        return value;
    }

    String hash() {
        return hash(value);
    }

    /** SHA-256 of a text, in hexadecimal. */
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
