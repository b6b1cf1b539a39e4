package org.stipple.scheduling.letter;

import java.time.Duration;
import java.time.Instant;
import org.stipple.messaging.template.FieldValues;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitStep;

/**
 * A visit as its client is told of it.
 *
 * @param start when her own time begins
 * @param end when it ends
 */
record VisitTold(
        BookingStatus status,
        VisitStep step,
        Instant start,
        Instant end,
        String person,
        ClientAtSite where) {

    /** All fields that a visit has. */
    FieldValues values(LetterLanguage language) {
        return where.values(language)
                .visit(step.kind().name(), step.ordinal())
                .at(start, where.zone())
                .lasting(Duration.between(start, end))
                .with(person);
    }
}
