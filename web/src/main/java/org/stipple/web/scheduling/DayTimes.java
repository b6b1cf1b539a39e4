package org.stipple.web.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * The free times of a day.
 *
 * @param verdict null where the policy says nothing
 * @param outcome null where the verdict is
 * @param more how many are not shown
 */
public record DayTimes(
        LocalDate day, Verdict verdict, Outcome outcome, List<TimeCell> times, int more) {}
