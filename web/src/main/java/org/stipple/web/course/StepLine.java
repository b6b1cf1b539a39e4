package org.stipple.web.course;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.timing.Verdict;

/**
 * One step on the way of a course, done or to come.
 *
 * @param day that orders it
 * @param number in its disc; 0 draws a small dot
 * @param look {@code is-booked}, {@code is-held}, {@code is-open}, or blank where it is done
 * @param name in words
 * @param more day, time, people, result
 * @param verdict as judged on its day; null where it is not judged
 * @param page that corrects it, or shows the visit; blank where there is none
 * @param id that the page takes
 */
public record StepLine(
        LocalDate day,
        int number,
        String look,
        String name,
        String more,
        Verdict verdict,
        String page,
        long id)
        implements Serializable {

    static StepLine done(LocalDate day, String name, String more) {
        return new StepLine(day, 0, "", name, more, null, "", 0);
    }

    /** Whether its visit is still to come, and has a page of its own. */
    public boolean isVisit() {
        return look.equals("is-booked") || look.equals("is-held");
    }

    StepLine judged(Verdict said) {
        return new StepLine(day, number, look, name, more, said, page, id);
    }

    StepLine correctedAt(String where, long what) {
        return new StepLine(day, number, look, name, more, verdict, where, what);
    }
}
