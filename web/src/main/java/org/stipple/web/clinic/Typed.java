package org.stipple.web.clinic;

/** What comes out of a field: Faces gives nothing typed as null. */
final class Typed {

    private Typed() {}

    static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
