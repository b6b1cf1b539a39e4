package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.EventReadiness;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Step;

/**
 * Whether a plan of a course makes its client ready for an event.
 *
 * @param day of the event
 */
record Readiness(CourseCase course, LocalDate day) {

    private EventReadiness event() {
        return new EventReadiness(course.rules(), course.tags(), day);
    }

    boolean isReady(Path path) {
        return event().isReady(course.happened(path.events()), path.last().day());
    }

    /** Of what makes a client ready, those steps of which no rule speaks however she ends. */
    List<Step> unspoken() {
        return event().unspoken();
    }

    /** The first day on which a client whose course takes this plan would be ready. */
    LocalDate readyFrom(Path path) {
        return event().readyFrom(course.happened(path.events()), path.last().day());
    }

    /** The rules that keep this plan from being over sooner. */
    List<String> binding(Path path) {
        Stream<String> steps =
                path.stops().stream()
                        .flatMap(stop -> stop.judgement().stream())
                        .flatMap(Readiness::beginningOnItsDay);
        Stream<String> results =
                event().inTheWay(course.happened(path.events()), path.last().day()).stream();
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
