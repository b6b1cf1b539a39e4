package org.stipple.scheduling.placing;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * What is impossible (hard), what is to be avoided at all costs (medium) and what is merely less
 * good (soft). A visit that is given no place stays, and takes person, room and client where it is.
 */
public class PlacingConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            nobodyIsInTwoPlaces(factory),
            noRoomIsUsedTwice(factory),
            noClientIsInTwoPlaces(factory),
            thePolicyPermitsEachOfAClientsVisits(factory),
            everyVisitHasAPlace(factory),
            nobodyHasToAnswerForOne(factory),
            theDayStays(factory),
            thePersonStays(factory),
            theTimeStays(factory),
            theRoomStays(factory),
            theDayIsRecommended(factory),
            eachOfAClientsDaysIsRecommended(factory),
            fewClientsAreTold(factory)
        };
    }

    Constraint nobodyIsInTwoPlaces(ConstraintFactory factory) {
        return atOnce(factory, Placement::personId)
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("nobody is in two places");
    }

    Constraint noRoomIsUsedTwice(ConstraintFactory factory) {
        return atOnce(factory, Placement::roomId)
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("no room is used twice");
    }

    Constraint noClientIsInTwoPlaces(ConstraintFactory factory) {
        return atOnce(factory, Placement::clientId)
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("no client is in two places");
    }

    private static BiConstraintStream<Placement, Placement> atOnce(
            ConstraintFactory factory, Function<Placement, Long> whose) {
        return factory.forEachIncludingUnassigned(Placement.class)
                .join(
                        factory.forEachIncludingUnassigned(Placement.class),
                        equal(whose),
                        lessThan(Placement::id),
                        overlapping(Placement::from, Placement::until))
                .filter((one, other) -> one.isPlaced() || other.isPlaced());
    }

    /** With all of them on their new days: the gap between two that move is theirs alone. */
    Constraint thePolicyPermitsEachOfAClientsVisits(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Placement.class)
                .filter(Placement::hasCompanions)
                .groupBy(Placement::companions, toList())
                .penalize(HardMediumSoftScore.ONE_HARD, Companions::refused)
                .asConstraint("the policy permits each of a client's visits");
    }

    Constraint everyVisitHasAPlace(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Placement.class)
                .filter(each -> !each.isPlaced())
                .penalize(HardMediumSoftScore.ofMedium(Cost.UNPLACED))
                .asConstraint("every visit has a place");
    }

    /** The last resort, before giving a visit no place at all. */
    Constraint nobodyHasToAnswerForOne(ConstraintFactory factory) {
        return alone(factory)
                .filter(each -> each.chosen().fit().needsOverride())
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("nobody has to answer for one");
    }

    Constraint theDayStays(ConstraintFactory factory) {
        return staying(factory, Cost::day, "the day stays");
    }

    Constraint thePersonStays(ConstraintFactory factory) {
        return staying(factory, Cost::person, "the person stays");
    }

    /** By the clock, whichever the day. */
    Constraint theTimeStays(ConstraintFactory factory) {
        return staying(factory, Cost::time, "the time stays");
    }

    Constraint theRoomStays(ConstraintFactory factory) {
        return staying(factory, Cost::room, "the room stays");
    }

    private static Constraint staying(
            ConstraintFactory factory, ToIntBiFunction<Place, Place> cost, String name) {
        return factory.forEach(Placement.class)
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        each -> cost.applyAsInt(each.now(), each.place()))
                .asConstraint(name);
    }

    Constraint theDayIsRecommended(ConstraintFactory factory) {
        return alone(factory)
                .filter(each -> !each.chosen().fit().isRecommended())
                .penalize(HardMediumSoftScore.ofSoft(Cost.NOT_RECOMMENDED))
                .asConstraint("the day is recommended");
    }

    Constraint eachOfAClientsDaysIsRecommended(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Placement.class)
                .filter(Placement::hasCompanions)
                .groupBy(Placement::companions, toList())
                .penalize(
                        HardMediumSoftScore.ofSoft(Cost.NOT_RECOMMENDED),
                        Companions::notRecommended)
                .asConstraint("each of a client's days is recommended");
    }

    Constraint fewClientsAreTold(ConstraintFactory factory) {
        return factory.forEach(Placement.class)
                .filter(Placement::isNoticed)
                .groupBy(Placement::clientId)
                .penalize(HardMediumSoftScore.ofSoft(Cost.CLIENT_TOLD))
                .asConstraint("few clients are told");
    }

    private static UniConstraintStream<Placement> alone(ConstraintFactory factory) {
        return factory.forEach(Placement.class).filter(each -> !each.hasCompanions());
    }
}
