package org.stipple.web.policy.draft;

/**
 * Two care lines that contradict each other, as the page shows them.
 *
 * @param key of the pair
 * @param one code of a line
 * @param other code of the other
 * @param first the first line in words
 * @param second the second line in words
 * @param when they meet, in words
 * @param note why both may stand; empty where nobody ruled
 * @param ruling the ruling's row in the draft; 0 where there is none
 */
public record RuledLine(
        String key,
        String one,
        String other,
        String first,
        String second,
        String when,
        String note,
        int ruling) {

    public boolean isRuled() {
        return !note.isBlank();
    }
}
