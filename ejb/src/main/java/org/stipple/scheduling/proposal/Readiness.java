package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.Step;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

/**
 * Whether a client is ready for an event: the course has ended before it, the full result can be
 * judged and normal activity is allowed. Where the rules say nothing of these, the end alone
 * counts.
 *
 * @param day of the event
 */
record Readiness(CourseCase course, LocalDate day) {

    private static final List<Step> RESULTS = List.of(Step.FULL_RESULT, Step.NORMAL_ACTIVITY);

    boolean isReady(Path path) {
        return path.last().day().isBefore(day)
                && RESULTS.stream().map(step -> judge(path, step)).allMatch(Readiness::isFit);
    }

    /** Of what makes a client ready, those steps of which no rule speaks however she ends. */
    List<Step> unspoken() {
        List<Event> ended = List.of(new Event(EventName.COURSE_END, day.minusDays(1)));
        return RESULTS.stream()
                .filter(
                        step ->
                                TimingEvaluator.judge(course.after(ended, step), day).verdict()
                                        == Verdict.UNGOVERNED)
                .toList();
    }

    private Judgement judge(Path path, Step step) {
        return TimingEvaluator.judge(inquiry(path, step), day);
    }

    private Inquiry inquiry(Path path, Step step) {
        List<Event> events = new ArrayList<>(path.events());
        events.add(new Event(EventName.COURSE_END, path.last().day()));
        return course.after(events, step);
    }

    private static boolean isFit(Judgement judgement) {
        return judgement.verdict() == Verdict.UNGOVERNED
                || judgement.findings().stream().noneMatch(Readiness::isBefore);
    }

    private static boolean isBefore(Finding finding) {
        return switch (finding.verdict()) {
            case MISSING, TOO_SOON, GRACE, EARLY -> true;
            case LAPSED, LATE, RECOMMENDED, UNGOVERNED -> false;
        };
    }

    /** The first day on which a client whose course takes this plan would be ready. */
    LocalDate readyFrom(Path path) {
        LocalDate after = path.last().day().plusDays(1);
        return RESULTS.stream()
                .flatMap(step -> firstFit(inquiry(path, step), after).stream())
                .max(LocalDate::compareTo)
                .orElse(after);
    }

    private static Optional<LocalDate> firstFit(Inquiry inquiry, LocalDate from) {
        return from.datesUntil(from.plusYears(2))
                .filter(day -> isFit(TimingEvaluator.judge(inquiry, day)))
                .findFirst();
    }

    /** The rules that keep this plan from being over sooner. */
    List<String> binding(Path path) {
        Stream<String> steps =
                path.stops().stream()
                        .flatMap(stop -> stop.judgement().stream())
                        .flatMap(Readiness::beginningOnItsDay);
        Stream<String> results =
                RESULTS.stream()
                        .flatMap(step -> judge(path, step).findings().stream())
                        .filter(Readiness::isBefore)
                        .map(Finding::code);
        return Stream.concat(steps, results).distinct().toList();
    }

    private static Stream<String> beginningOnItsDay(Judgement judgement) {
        return judgement.findings().stream()
                .filter(
                        finding ->
                                finding.window()
                                        .earliest()
                                        .filter(judgement.day()::equals)
                                        .isPresent())
                .map(Finding::code);
    }
}
