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
 * @param missing events that the gates ask for and that are not there, or too long ago, each as the
 *     rules name it
 */
public record Comparison(
        AskComparison ask,
        ComparedSpan span,
        List<ComparedLine> lines,
        List<DayRun> agreed,
        List<EventName> missing) {

    private static final int DAYS_RECENT = 28;

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

    /**
     * A day on which what is missing would be there in time: with the event from which is counted,
     * four weeks before the asked day at the most, so that it is not too long ago by then.
     */
    public LocalDate givenOn() {
        LocalDate recent = ask.day().minusDays(DAYS_RECENT);
        return span.from().isBefore(recent) ? recent : span.from();
    }
}
