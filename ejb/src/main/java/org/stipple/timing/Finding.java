package org.stipple.timing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one rule says of the day: the answer to "why this date?".
 *
 * @param code of the rule
 * @param from the events that the rule counts from, {@code PREVIOUS_SESSION} already read for the
 *     step; where the verdict is MISSING, the ones of which any would do
 * @param anchors the events of {@code from} on the anchor's day, in the order of {@code from}, so
 *     that the first is the one to show; empty exactly where the verdict is MISSING
 * @param window the bounds as days; {@code UNTIL} is there too where the end of the rule itself is
 *     known
 * @param graceWithheld whether the grace days were taken away because the session before was itself
 *     too soon
 * @param verdict the rule's own
 * @param severity of the rule
 * @param guidance of the rule
 */
public record Finding(
        String code,
        List<EventName> from,
        List<Event> anchors,
        Window window,
        boolean graceWithheld,
        Verdict verdict,
        Severity severity,
        String guidance) {

    public Finding {
        Objects.requireNonNull(code, "code");
        from = List.copyOf(from);
        anchors = List.copyOf(anchors);
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(guidance, "guidance");
        if (anchors.isEmpty() != (verdict == Verdict.MISSING)) {
            throw new IllegalArgumentException(code + " is missing exactly if it has no anchor");
        }
    }

    /** The event that the rule counts from, with its day; empty where it is missing. */
    public Optional<Event> anchor() {
        return anchors.stream().findFirst();
    }

    /** What this rule alone allows. */
    public Outcome outcome() {
        return Outcome.of(verdict, severity);
    }

    public boolean isMissing() {
        return anchors.isEmpty();
    }

    /**
     * Whether it counts from the state of the course, and not from a paper or an observation of the
     * client.
     */
    public boolean isOfCourse() {
        return anchor().filter(event -> event.name().isOfCourse()).isPresent();
    }

    /**
     * The first day after this one on which the rule may say something else, the events left as
     * they are.
     */
    Optional<LocalDate> findNextChange(LocalDate day) {
        return window.days().entrySet().stream()
                .map(edge -> edge.getKey().isLast() ? edge.getValue().plusDays(1) : edge.getValue())
                .filter(change -> change.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
