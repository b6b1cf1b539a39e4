package org.stipple.messaging.template;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.stipple.messaging.MessageKind;

/** What a template can name. */
public enum Field {
    /** The client's given name. */
    NAME,
    /** What the visit is for, in words. */
    VISIT,
    /** The day of the visit in full, by the clock of its site. */
    DAY,
    /** The same in short, without the year. */
    SHORT_DAY,
    TIME,
    /** How long the client is there. */
    LENGTH,
    /** Who sees her. */
    TECHNICIAN,
    SITE,
    ADDRESS,
    PHONE,
    /** The day of which the client knew, before the visit was moved. */
    OLD_DAY,
    OLD_TIME,
    /** What to do and avoid before the visit, one line each. */
    PREPARATION,
    /** What to do and avoid after it, one line each. */
    AFTERCARE,
    /** From when on something is due. */
    DUE_DAY;

    private static final Set<Field> OF_ALL = EnumSet.of(NAME, SITE, ADDRESS, PHONE);

    /** As a template names it, without the braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is several lines, so that no subject can hold it. */
    boolean isOfLines() {
        return this == PREPARATION || this == AFTERCARE;
    }

    /** The fields that messages of a kind can tell. */
    public static Set<Field> of(MessageKind kind) {
        Set<Field> fields = EnumSet.copyOf(OF_ALL);
        fields.addAll(
                switch (kind) {
                    case BOOKING_MADE, BOOKING_CANCELLED, REMINDER -> ofVisit();
                    case BOOKING_MOVED -> with(ofVisit(), OLD_DAY, OLD_TIME);
                    case PREPARATION -> with(ofVisit(), PREPARATION);
                    case AFTERCARE -> EnumSet.of(VISIT, DAY, SHORT_DAY, AFTERCARE);
                    case TEST_TO_READ -> EnumSet.of(DUE_DAY);
                    case TOUCH_UP_DUE, REVIEW_DUE -> EnumSet.of(VISIT, DUE_DAY);
                    case REPORT -> EnumSet.noneOf(Field.class);
                });
        return fields;
    }

    private static Set<Field> ofVisit() {
        return EnumSet.of(VISIT, DAY, SHORT_DAY, TIME, LENGTH, TECHNICIAN);
    }

    private static Set<Field> with(Set<Field> fields, Field... more) {
        fields.addAll(Set.of(more));
        return fields;
    }
}
