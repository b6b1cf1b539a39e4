package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Verdict;
import org.stipple.timing.Window;

/**
 * A step of a plan with its day.
 *
 * @param slot when, with whom and where; null where only the rules are asked
 * @param said what the policy says of the day; null for a step that it does not judge
 */
record Stop(StepWish wish, LocalDate day, FreeSlot slot, PlanJudgement said) {

    /** So many days of being early or late weigh as much as having lapsed. */
    private static final long LAPSED = 1000;

    Stop {
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(day, "day");
    }

    /** As what it counts when a later step is judged. */
    Event event() {
        return new Event(wish.step().planned(), day);
    }

    List<PlannedTodo> todos() {
        return said == null ? List.of() : said.todos();
    }

    Optional<Judgement> judgement() {
        return Optional.ofNullable(said).map(PlanJudgement::judgement);
    }

    /**
     * Whether it may be proposed: anybody may book it, and it is not before its time though a rule
     * would only warn. What has lapsed can only become later.
     */
    boolean isPermitted() {
        return said == null
                || said.judgement().outcome().permits() && isInTime(said.judgement().verdict());
    }

    /** What keeps it from being proposed. */
    List<Finding> inTheWay() {
        return judgement().stream()
                .flatMap(judgement -> judgement.findings().stream())
                .filter(finding -> !finding.outcome().permits() || !isInTime(finding.verdict()))
                .toList();
    }

    private static boolean isInTime(Verdict verdict) {
        return switch (verdict) {
            case MISSING, TOO_SOON, GRACE -> false;
            case LAPSED, EARLY, LATE, RECOMMENDED, UNGOVERNED -> true;
        };
    }

    /** How many days the day is away from the recommended ones; 0 where it is one of them. */
    long distance() {
        return judgement().map(Stop::distance).orElse(0L);
    }

    private static long distance(Judgement judgement) {
        Window window = judgement.window();
        LocalDate day = judgement.day();
        if (judgement.verdict() == Verdict.RECOMMENDED
                || judgement.verdict() == Verdict.UNGOVERNED) {
            return 0;
        }
        long before =
                window.recommendedFrom().map(from -> ChronoUnit.DAYS.between(day, from)).orElse(0L);
        long after = window.recommendedTo().map(to -> ChronoUnit.DAYS.between(to, day)).orElse(0L);
        long away = Math.max(1, Math.max(before, after));
        return judgement.verdict() == Verdict.LAPSED ? away + LAPSED : away;
    }
}
