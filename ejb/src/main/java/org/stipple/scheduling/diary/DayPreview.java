package org.stipple.scheduling.diary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * What a day would be for a booking that is being moved.
 *
 * @param judged what the policy says of it; null where it does not judge such a visit
 * @param fits how often the visit finds room on it with that person
 * @param isShut whether nothing can be booked on it: it is over, the clinic is closed, or no
 *     version of the policy is in force
 */
public record DayPreview(LocalDate day, Judgement judged, int fits, boolean isShut) {

    public DayPreview {
        Objects.requireNonNull(day, "day");
    }

    /** What the policy says of the day; empty where it does not judge. */
    public Optional<Verdict> verdict() {
        return Optional.ofNullable(judged).map(Judgement::verdict);
    }

    /** What follows from it; empty where the policy does not judge. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(judged).map(Judgement::outcome);
    }
}
