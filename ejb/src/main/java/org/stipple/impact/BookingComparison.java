package org.stipple.impact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.course.progress.CourseFacts;
import org.stipple.happened.Histories;
import org.stipple.scheduling.judging.PlannedEvents;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;

/**
 * Open bookings of today and later by both rules, on what has happened and what else is planned, as
 * if they were planned today.
 */
record BookingComparison(ComparedRules rules, Planning planning) {

    Stream<ImpactRow> rows(ConcernedClient client, Histories histories) {
        return client.visits().stream()
                .filter(visit -> !visit.day().isBefore(planning.today()))
                .flatMap(
                        visit ->
                                visit
                                        .subject()
                                        .step()
                                        .judged()
                                        .flatMap(step -> row(client, visit, step, histories))
                                        .stream());
    }

    private Optional<ImpactRow> row(
            ConcernedClient client, PlannedVisit visit, Step step, Histories histories) {
        long courseId = visit.subject().course();
        Optional<CourseFacts> course = client.findCourse(courseId);
        if (course.isEmpty() && (courseId != 0 || !rules.ofGates())) {
            return Optional.empty();
        }
        Set<String> tags = course.map(facts -> facts.tagsOn(planning.today())).orElse(Set.of());
        Timeline facts = histories.ofCourse(client.id(), courseId);
        Timeline planned = planned(client, visit);
        ComparedRules.Both both =
                course.map(of -> rules.of(of.protocolId()))
                        .orElseGet(rules::gatesAlone)
                        .compare(
                                inForce ->
                                        said(
                                                new VisitCase(
                                                        inForce.protocol(),
                                                        tags,
                                                        facts,
                                                        planned,
                                                        step),
                                                visit));
        return Optional.of(
                new ImpactRow(
                        ImpactKind.BOOKING,
                        client.id(),
                        client.name(),
                        courseId,
                        visit.id(),
                        step,
                        visit.day(),
                        both.before(),
                        both.after()));
    }

    private Timeline planned(ConcernedClient client, PlannedVisit visit) {
        Planning others = new Planning(planning.today(), planning.now(), visit.id());
        return new PlannedEvents(visit.subject(), others).among(client.visits());
    }

    private static Standing said(VisitCase by, PlannedVisit visit) {
        return Standing.said(by.judge(visit.day(), List.of()));
    }
}
