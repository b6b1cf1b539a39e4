package org.stipple.web.consultation;

/** What came out of a field. */
public final class Typed {

    private Typed() {}

    /** The text without blanks at its ends; an empty field is an empty text. */
    public static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The number, 0 where nothing was typed or chosen. */
    public static long number(Long typed) {
        return typed == null ? 0 : typed;
    }

    /** The count, 0 where nothing was typed. */
    public static int count(Integer typed) {
        return typed == null ? 0 : typed;
    }

    /** The choice as a field shows it: nothing for 0. */
    public static Long shown(long number) {
        return number == 0 ? null : number;
    }

    /** The count as a field shows it: nothing for 0. */
    public static Integer shown(int count) {
        return count == 0 ? null : count;
    }
}
