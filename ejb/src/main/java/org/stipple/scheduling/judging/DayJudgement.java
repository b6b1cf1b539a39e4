package org.stipple.scheduling.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stipple.scheduling.booking.JudgedBy;
import org.stipple.scheduling.booking.StoredJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timeline.JudgementJson;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;

/**
 * What the policy says of a visit on a day, with the nearest better days.
 *
 * @param day that was asked
 * @param ruled by which versions; null where it does not judge such a visit, or none is in force
 * @param plan the judgement; null where {@code ruled} is
 * @param nearest the nearest better days; null where {@code ruled} is, and where nobody asked
 * @param isRefusedUnjudged whether no version is in force, so that nothing is booked
 */
public record DayJudgement(
        LocalDate day,
        RulesInForce ruled,
        PlanJudgement plan,
        NearestDays nearest,
        boolean isRefusedUnjudged) {

    public DayJudgement {
        Objects.requireNonNull(day, "day");
    }

    /**
     * The nearest days from the asked one on.
     *
     * @param permitted that anybody may book, with a warning or without
     * @param recommended that is recommended
     */
    public record NearestDays(NearestDay permitted, NearestDay recommended) {}

    /** Asks for the day, and for the nearest better ones. */
    public static DayJudgement of(Ruling ruling, LocalDate day, LocalDate today) {
        if (ruling instanceof Ruling.Judges judges) {
            VisitCase visit = judges.visit();
            return new DayJudgement(
                    day,
                    judges.rules(),
                    visit.judgePlan(day, today),
                    new NearestDays(
                            visit.nearestPermitted(day, today),
                            visit.nearestRecommended(day, today)),
                    false);
        }
        return new DayJudgement(day, null, null, null, ruling instanceof Ruling.NoVersion);
    }

    /** The same without the nearest better ones, for whoever goes through many days. */
    public static DayJudgement alone(Ruling ruling, LocalDate day, LocalDate today) {
        return ruling instanceof Ruling.Judges judges
                ? new DayJudgement(
                        day, judges.rules(), judges.visit().judgePlan(day, today), null, false)
                : new DayJudgement(day, null, null, null, ruling instanceof Ruling.NoVersion);
    }

    public boolean isJudged() {
        return plan != null;
    }

    /** What the policy says; empty where it does not judge. */
    public Optional<Judgement> judgement() {
        return Optional.ofNullable(plan).map(PlanJudgement::judgement);
    }

    /** What must be done before the visit starts. */
    public List<PlannedTodo> todos() {
        return plan == null ? List.of() : plan.todos();
    }

    /** The codes of the rules that somebody would have to answer for. */
    public List<String> codesToOverride() {
        return plan == null ? List.of() : plan.codesToOverride();
    }

    /** The judgement as it is kept with a booking; empty where the policy does not judge. */
    public Optional<StoredJudgement> stored(Instant now) {
        return judgement().map(said -> stored(said, now));
    }

    private StoredJudgement stored(Judgement said, Instant now) {
        Long policy = ruled.policyVersionId() == 0 ? null : ruled.policyVersionId();
        return new StoredJudgement(
                said.verdict(),
                said.outcome(),
                new JudgedBy(policy, ruled.gatesVersionId(), now),
                JudgementJson.write(said));
    }
}
