package org.stipple.messaging;

/** Headers are lines: whoever puts another line into one writes a header of her own. */
final class Lines {

    private Lines() {}

    /**
     * @throws IllegalArgumentException if there is a line break or another control character in it
     */
    static void mustBeOne(String what, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " with a control character");
        }
    }
}
