package org.stipple.web.scheduling;

import org.omnifaces.util.Faces;
import org.stipple.timing.Outcome;

/** What the one button of the page that books does, by the judgement and by who looks at it. */
record OneButton(Outcome outcome, boolean isMove) {

    /** Its word, as a key of the bundle. */
    String action() {
        return switch (outcome) {
            case PERMITTED, REFUSED -> isMove ? "book.action.move" : "book.action.book";
            case WARNING -> "book.action.warn";
            case NEEDS_OVERRIDE -> isParking() ? "book.action.park" : "book.action.override";
        };
    }

    /** Whether a colleague has to decide first. */
    boolean isParking() {
        return outcome == Outcome.NEEDS_OVERRIDE
                && !Faces.isUserInRole("TECHNICIAN")
                && !Faces.isUserInRole("DOCTOR")
                && !Faces.isUserInRole("MANAGER");
    }
}
