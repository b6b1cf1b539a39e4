package org.stipple.scheduling.placing;

import ai.timefold.solver.core.api.domain.common.DomainAccessType;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.LongFunction;

/** Places visits together. The same visits, candidates and effort give the same answer. */
public final class Placing {

    private static final long SEED = 5;
    private static final double RESTING = 0.2;
    private static final int MOVES_A_STEP = 60;

    /** Where nearly all rest there are not so many to accept. */
    private static final long SEEN_A_STEP = 4L * MOVES_A_STEP;

    private final Effort effort;

    public Placing(Effort effort) {
        this.effort = effort;
    }

    private static SolverConfig config(Effort effort) {
        return new SolverConfig()
                .withClassLoader(Placing.class.getClassLoader())
                .withDomainAccessType(DomainAccessType.REFLECTION)
                .withSolutionClass(Placements.class)
                .withEntityClasses(Placement.class)
                .withConstraintProviderClass(PlacingConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig()
                                .withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT),
                        improve(effort))
                .withTerminationConfig(
                        new TerminationConfig()
                                .withSpentLimit(effort.limit())
                                .withBestScoreLimit(HardMediumSoftScore.ZERO.toString()));
    }

    // The best of some moves is taken even where it makes things worse, and a visit that was just
    // moved rests for a while: what stands in the way of a better plan has to leave first.
    private static LocalSearchPhaseConfig improve(Effort effort) {
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                        new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ChangeMoveSelectorConfig(),
                                        new SwapMoveSelectorConfig())
                                .withSelectedCountLimit(SEEN_A_STEP))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withEntityTabuRatio(RESTING))
                .withForagerConfig(
                        new LocalSearchForagerConfig().withAcceptedCountLimit(MOVES_A_STEP))
                .withTerminationConfig(
                        new TerminationConfig()
                                .withUnimprovedStepCountLimit(effort.unimprovedSteps()));
    }

    /**
     * A place for each visit that can have one beside the others; one that is not in the answer
     * stays where it is.
     *
     * @param policies asked for those clients of whom more than one visit is displaced
     */
    public List<Chosen> place(List<DisplacedVisit> visits, LongFunction<ClientPolicy> policies) {
        boolean hopeless = visits.stream().allMatch(visit -> visit.candidates().isEmpty());
        return hopeless ? List.of() : chosen(solve(Placements.of(visits, policies)));
    }

    Placements solve(Placements problem) {
        Placements solved =
                SolverFactory.<Placements>create(config(effort)).buildSolver().solve(problem);
        new Settling(solved.all()).settle();
        return solved;
    }

    private static List<Chosen> chosen(Placements solved) {
        return solved.all().stream()
                .filter(Placement::isPlaced)
                .map(each -> new Chosen(each.id(), each.place(), fit(each, solved.all())))
                .toList();
    }

    private static Fit fit(Placement each, List<Placement> all) {
        return each.hasCompanions()
                ? each.companions()
                        .judge(
                                all.stream()
                                        .filter(other -> other.companions() == each.companions())
                                        .toList())
                        .get(each.id())
                : each.chosen().fit();
    }
}
