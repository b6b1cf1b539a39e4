package org.stipple.messaging.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text for one line: nothing in it can begin another, in a mail's head least of all. */
final class SafeLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private SafeLine() {}

    static boolean isOne(String text) {
        return !BREAKS.matcher(text).find();
    }

    /** Where the first break stands, from 0; at the end where there is none. */
    static int firstBreak(String text) {
        Matcher breaks = BREAKS.matcher(text);
        return breaks.find() ? breaks.start() : text.length();
    }

    /** The same without breaks and control characters. */
    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** Several lines as a list in one. */
    static String listed(String lines) {
        return of(lines.strip().replaceAll("[,;]?\\s*\\R\\s*", ", "));
    }
}
