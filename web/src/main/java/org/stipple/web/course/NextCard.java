package org.stipple.web.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.timing.Finding;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;

/**
 * What comes next in a course, when, and why.
 *
 * @param step in words, as within a sentence: "session 3"
 * @param purpose what is done in it; blank where the protocol does not say
 * @param kind of the visit
 * @param day that it is booked on or, unbooked, the best day to offer; null where there is none
 * @param booking that it is booked by
 * @param verdict of that day; null where no version is in force
 * @param window between which days it may happen
 * @param missing what has to be there first, in words; the days are those once it is
 * @param today what the policy says of today
 * @param findings why, of the day
 * @param sources of the rules, by their codes
 */
public record NextCard(
        String step,
        String purpose,
        VisitKind kind,
        LocalDate day,
        Booked booking,
        Verdict verdict,
        Window window,
        List<String> missing,
        Said today,
        List<Finding> findings,
        Map<String, String> sources) {

    public NextCard {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** What the policy says of a day; both null where no version is in force. */
    public record Said(Verdict verdict, Outcome outcome) {

        static final Said NOTHING = new Said(null, null);
    }

    /** Whether something has to be there first. */
    public boolean isOnceMet() {
        return !missing.isEmpty();
    }

    public boolean isBooked() {
        return booking.isBooked();
    }

    /** Whether no version is in force, so that nothing can be judged or booked. */
    public boolean isNoVersion() {
        return today.verdict() == null;
    }
}
