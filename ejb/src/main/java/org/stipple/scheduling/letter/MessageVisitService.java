package org.stipple.scheduling.letter;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Map;
import org.stipple.messaging.template.LetterSubject;

/** Tells which visits messages are about, whatever became of them since. */
@Stateless
public class MessageVisitService {

    @Inject private LetterReading reading;

    /** What these bookings are for and on which day, by their ids; one statement, or none. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, LetterSubject> visits(@NotNull Collection<Long> bookingIds) {
        return bookingIds.isEmpty()
                ? Map.of()
                : reading.visits(bookingIds).stream()
                        .collect(toMap(LetterSubject::bookingId, visit -> visit));
    }
}
