package org.stipple.timeline.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.stipple.timing.EventName;

/**
 * One step by several protocols.
 *
 * @param ask what was asked
 * @param span which days are looked at
 * @param lines one for each protocol, those last that say nothing of the step
 * @param agreed the days that every protocol recommends which speaks at all, as far as they begin
 *     within the span
 * @param missing events that the gates ask for and that are not there, each as the rules name it
 */
public record Comparison(
        AskComparison ask,
        ComparedSpan span,
        List<ComparedLine> lines,
        List<DayRun> agreed,
        List<EventName> missing) {

    public Comparison {
        Objects.requireNonNull(ask, "ask");
        Objects.requireNonNull(span, "span");
        lines = List.copyOf(lines);
        agreed = List.copyOf(agreed);
        missing = List.copyOf(missing);
    }

    /** How many protocols say anything of the step. */
    public int governed() {
        return (int) lines.stream().filter(ComparedLine::governed).count();
    }

    /** Whether these days go on for longer than was looked. */
    public boolean isOpen(DayRun run) {
        return !run.to().isBefore(span.horizon());
    }

    /** The day on which all that is missing would have to be there by, to count for every day. */
    public LocalDate givenOn() {
        return span.from();
    }
}
