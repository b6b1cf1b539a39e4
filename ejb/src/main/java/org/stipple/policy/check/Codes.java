package org.stipple.policy.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Codes of rows: the thread from row to finding to message to test. */
final class Codes {

    /** As the database demands it: capital letters and digits, with single dashes between. */
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(?:[-_][A-Z0-9]+)*");

    private Codes() {}

    static boolean isCode(String code) {
        return SHAPE.matcher(code).matches();
    }

    /** The number, from 1, of the first row that has this one's code already. */
    static OptionalInt findEarlier(List<String> codes, int index) {
        String code = codes.get(index);
        return IntStream.range(0, code.isBlank() ? 0 : index)
                .filter(earlier -> codes.get(earlier).equals(code))
                .map(earlier -> earlier + 1)
                .findFirst();
    }
}
