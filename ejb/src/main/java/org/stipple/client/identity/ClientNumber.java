package org.stipple.client.identity;

/** The number by which people name a client to each other; not her id. */
public final class ClientNumber {

    private ClientNumber() {}

    /** Five digits at least, after a letter that tells it from a phone number. */
    public static String shown(int number) {
        return "C-%05d".formatted(number);
    }
}
