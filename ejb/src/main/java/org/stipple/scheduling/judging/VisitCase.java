package org.stipple.scheduling.judging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timing.Event;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;

/**
 * Everything that counts when one visit of one client is judged, whichever the day.
 *
 * @param rules of the course with the gates, or the gates alone
 * @param tags on the course
 * @param facts what has happened, without the event that is judged
 * @param planned what is planned besides, the client's other bookings and their to-dos
 * @param step to judge
 */
public record VisitCase(
        Protocol rules, Set<String> tags, Timeline facts, Timeline planned, Step step) {

    public VisitCase {
        Objects.requireNonNull(rules, "rules");
        tags = Set.copyOf(tags);
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(step, "step");
    }

    /** What the policy says on this day of what has happened and nothing else: for the start. */
    public Judgement judgeFacts(LocalDate day) {
        return TimingEvaluator.judge(inquiry(facts), day);
    }

    /**
     * What the policy says of the plan for this day, with what can still be done until then counted
     * as done.
     *
     * @param today before which nothing can be planned any more
     */
    public PlanJudgement judgePlan(LocalDate day, LocalDate today) {
        return new GatePlan(this, today).plan(day);
    }

    /** What the policy says of a plan whose to-dos are settled. */
    public Judgement judge(LocalDate day, List<PlannedTodo> todos) {
        return TimingEvaluator.judge(inquiry(timeline(todos)), day);
    }

    /**
     * The first day from this one on, two years at most, that anybody may book: the first that is
     * allowed with or without a warning, by the same judging as {@link #judgePlan}.
     */
    public NearestDay nearestPermitted(LocalDate from, LocalDate today) {
        return new GatePlan(this, today).nearestPermitted(from);
    }

    /** The first day from this one on, two years at most, that is recommended. */
    public NearestDay nearestRecommended(LocalDate from, LocalDate today) {
        return new GatePlan(this, today).nearestRecommended(from);
    }

    /** What has happened and what is planned, these to-dos included. */
    Timeline timeline(List<PlannedTodo> todos) {
        Timeline together = facts;
        for (Event event : planned.events()) {
            together = together.with(event);
        }
        for (PlannedTodo todo : todos) {
            together = together.with(todo.event());
        }
        return together;
    }

    Inquiry inquiry(Timeline timeline) {
        return new Inquiry(rules, tags, timeline, step);
    }

    /** The same client and rules, asked for another step. */
    VisitCase of(Step other) {
        return new VisitCase(rules, tags, facts, planned, other);
    }
}
