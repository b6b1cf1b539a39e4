package org.stipple.scheduling.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Step;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

/**
 * Plans the gates of a visit: a missing or lapsed consultation, consent or reading that can still
 * be done that day or before becomes a dated to-do and counts as planned.
 */
final class GatePlan {

    private static final int YEARS_SEARCHED = 2;

    /** How long before the visit a paper may be planned where the rules want it earlier. */
    private static final int DAYS_AHEAD = 60;

    private final VisitCase visit;
    private final LocalDate today;

    GatePlan(VisitCase visit, LocalDate today) {
        this.visit = visit;
        this.today = today;
    }

    PlanJudgement plan(LocalDate day) {
        Judgement bare = visit.judge(day, List.of());
        List<PlannedTodo> todos = new ArrayList<>();
        for (TodoKind kind : TodoKind.values()) {
            if (isShutFor(kind, bare)) {
                dayFor(kind, day).map(on -> new PlannedTodo(kind, on)).ifPresent(todos::add);
            }
        }
        return todos.isEmpty()
                ? new PlanJudgement(bare, todos)
                : new PlanJudgement(visit.judge(day, todos), todos);
    }

    /** Whether a rule that counts from this event keeps the visit from happening. */
    private static boolean isShutFor(TodoKind kind, Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.from().contains(kind.event()))
                .anyMatch(GatePlan::isShut);
    }

    private static boolean isShut(Finding finding) {
        return !finding.outcome().permits()
                && (finding.verdict() == Verdict.MISSING || finding.verdict() == Verdict.LAPSED);
    }

    /** The day on which it is to be done so that its rules let the visit happen. */
    private Optional<LocalDate> dayFor(TodoKind kind, LocalDate day) {
        return switch (kind) {
            case CONSULTATION, CONSENT -> latestThatHelps(kind, day);
            case PATCH_TEST_READING ->
                    readingDay(day).filter(on -> helps(new PlannedTodo(kind, on), day));
        };
    }

    // On the day itself, unless a rule wants it some days before.
    private Optional<LocalDate> latestThatHelps(TodoKind kind, LocalDate day) {
        if (helps(new PlannedTodo(kind, day), day)) {
            return Optional.of(day);
        }
        LocalDate first =
                today.isAfter(day.minusDays(DAYS_AHEAD)) ? today : day.minusDays(DAYS_AHEAD);
        return isTooSoonAfter(new PlannedTodo(kind, day), day)
                ? first.datesUntil(day)
                        .filter(on -> helps(new PlannedTodo(kind, on), day))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private boolean isTooSoonAfter(PlannedTodo todo, LocalDate day) {
        return findings(todo, day)
                .anyMatch(
                        finding ->
                                finding.verdict() == Verdict.TOO_SOON
                                        || finding.verdict() == Verdict.GRACE);
    }

    private boolean helps(PlannedTodo todo, LocalDate day) {
        return findings(todo, day).allMatch(finding -> finding.outcome().permits());
    }

    private Stream<Finding> findings(PlannedTodo todo, LocalDate day) {
        return visit.judge(day, List.of(todo)).findings().stream()
                .filter(finding -> finding.from().contains(todo.kind().event()));
    }

    /** The best day to read a patch test that was applied, or will be, and is not read yet. */
    private Optional<LocalDate> readingDay(LocalDate day) {
        if (!hasOpenTest(day)) {
            return Optional.empty();
        }
        VisitCase reading = visit.of(Step.PATCH_TEST_READING);
        Inquiry inquiry = reading.inquiry(reading.timeline(List.of()));
        return TimingEvaluator.nearestRecommended(inquiry, today)
                .day()
                .filter(on -> !on.isAfter(day))
                .or(() -> TimingEvaluator.nearestPermitted(inquiry, today).day())
                .filter(on -> !on.isAfter(day));
    }

    private boolean hasOpenTest(LocalDate day) {
        Optional<LocalDate> applied = latest(day, EventName.Kind.PATCH_TEST_APPLIED);
        Optional<LocalDate> read =
                latest(day, EventName.Kind.PATCH_TEST_CLEARED, EventName.Kind.PATCH_TEST_REACTED);
        return applied.isPresent() && read.filter(on -> !on.isBefore(applied.get())).isEmpty();
    }

    private Optional<LocalDate> latest(LocalDate day, EventName.Kind... kinds) {
        return visit.timeline(List.of()).upTo(day).events().stream()
                .filter(event -> List.of(kinds).contains(event.name().kind()))
                .map(Event::day)
                .max(LocalDate::compareTo);
    }

    NearestDay nearestPermitted(LocalDate from) {
        return nearest(
                from,
                TimingEvaluator::nearestPermitted,
                judgement -> judgement.outcome().permits());
    }

    NearestDay nearestRecommended(LocalDate from) {
        return nearest(
                from,
                TimingEvaluator::nearestRecommended,
                judgement -> judgement.verdict() == Verdict.RECOMMENDED);
    }

    // A to-do's day moves with the visit's, so that the days before the one that needs none are
    // judged
    // one by one.
    private NearestDay nearest(
            LocalDate from,
            BiFunction<Inquiry, LocalDate, NearestDay> search,
            Predicate<Judgement> isGood) {
        NearestDay without = search.apply(visit.inquiry(visit.timeline(List.of())), from);
        LocalDate end = without.day().orElse(from.plusYears(YEARS_SEARCHED).plusDays(1));
        return from.datesUntil(end)
                .map(day -> plan(day).judgement())
                .filter(isGood)
                .findFirst()
                .<NearestDay>map(NearestDay.Found::new)
                .orElseGet(() -> without.day().isPresent() ? without : shut(from, search));
    }

    // Named are the rules that shut it even with everything done that can be done.
    private NearestDay shut(LocalDate from, BiFunction<Inquiry, LocalDate, NearestDay> search) {
        return search.apply(visit.inquiry(visit.timeline(plan(from).todos())), from);
    }
}
