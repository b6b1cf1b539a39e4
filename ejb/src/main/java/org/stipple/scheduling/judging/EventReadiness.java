package org.stipple.scheduling.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

/**
 * Whether a client is ready for an event: the course has ended before it, the full result can be
 * judged and normal activity is allowed. Where the rules say nothing of these, the end alone
 * counts.
 *
 * @param rules of the course with the gates
 * @param tags on the course
 * @param event the day of it
 */
public record EventReadiness(Protocol rules, Set<String> tags, LocalDate event) {

    private static final List<Step> RESULTS = List.of(Step.FULL_RESULT, Step.NORMAL_ACTIVITY);
    private static final int YEARS_SEARCHED = 2;

    public EventReadiness {
        tags = Set.copyOf(tags);
    }

    /**
     * @param happened or planned by then
     * @param end the day of the last session
     */
    public boolean isReady(List<Event> happened, LocalDate end) {
        return end.isBefore(event) && tooSoon(happened, end).isEmpty();
    }

    /** The rules by which she is not ready yet on the day of the event. */
    public List<String> inTheWay(List<Event> happened, LocalDate end) {
        return tooSoon(happened, end).stream().map(Finding::code).distinct().toList();
    }

    private List<Finding> tooSoon(List<Event> happened, LocalDate end) {
        return RESULTS.stream()
                .map(step -> TimingEvaluator.judge(ended(happened, end, step), event))
                .flatMap(EventReadiness::tooSoon)
                .toList();
    }

    private static Stream<Finding> tooSoon(Judgement judgement) {
        return judgement.findings().stream().filter(finding -> isBefore(finding.verdict()));
    }

    private static boolean isBefore(Verdict verdict) {
        return switch (verdict) {
            case MISSING, TOO_SOON, GRACE, EARLY -> true;
            case LAPSED, LATE, RECOMMENDED, UNGOVERNED -> false;
        };
    }

    private Inquiry ended(List<Event> happened, LocalDate end, Step step) {
        List<Event> events = new ArrayList<>(happened);
        events.add(new Event(EventName.COURSE_END, end));
        return new Inquiry(rules, tags, new Timeline(events), step);
    }

    /** The first day on which she is ready, whenever the event is. */
    public LocalDate readyFrom(List<Event> happened, LocalDate end) {
        LocalDate after = end.plusDays(1);
        return RESULTS.stream()
                .flatMap(step -> firstFit(ended(happened, end, step), after).stream())
                .max(LocalDate::compareTo)
                .orElse(after);
    }

    private static Optional<LocalDate> firstFit(Inquiry inquiry, LocalDate from) {
        return from.datesUntil(from.plusYears(YEARS_SEARCHED))
                .filter(day -> tooSoon(TimingEvaluator.judge(inquiry, day)).findAny().isEmpty())
                .findFirst();
    }

    /** Of what makes her ready, those steps of which no rule speaks however the course ends. */
    public List<Step> unspoken() {
        return RESULTS.stream()
                .filter(
                        step ->
                                TimingEvaluator.judge(
                                                        ended(List.of(), event.minusDays(1), step),
                                                        event)
                                                .verdict()
                                        == Verdict.UNGOVERNED)
                .toList();
    }
}
