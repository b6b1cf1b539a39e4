package org.stipple.patchtest.reading;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.platform.entity.FactTrail;
import org.stipple.timing.Verdict;

/**
 * A reading and what it came to, without the grade and the notes.
 *
 * @param id of the reading
 * @param testId of which test
 * @param readOn when
 * @param result what it showed
 * @param personId who read it
 * @param verdict of the rules on a cleared reading, on its day; UNGOVERNED where none was asked for
 * @param opens whether it is a cleared reading that sessions may rest on
 * @param trail who recorded it, and whether it still stands; without a reason
 */
public record ReadingCard(
        long id,
        long testId,
        LocalDate readOn,
        ReadingResult result,
        long personId,
        Verdict verdict,
        boolean opens,
        FactTrail trail)
        implements Serializable {}
