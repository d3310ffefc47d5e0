package org.arasan.planning.search;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Comparator;
import java.util.List;
import org.arasan.planning.search.Verdict.Finding;
import org.arasan.planning.search.Verdict.Level;

/**
 * Says what a plan is worth, constraint by constraint, and why, by Timefold's constraint streams. It never searches. Its levels: hard is
 * {@link Level#MUST}, medium {@link Level#PLACE}, soft {@link Level#WISH}.
 *
 * @param <S> the plan, a planning solution with a {@link HardMediumSoftLongScore}
 */
public final class Judge<S> {

    private final SolutionManager<S, HardMediumSoftLongScore> manager;

    public Judge(Class<S> plan, Class<? extends ConstraintProvider> constraints, Class<?>... entities) {
        manager = SolutionManager.create(SolverFactory.create(new SolverConfig().withSolutionClass(plan).withEntityClasses(entities)
                .withConstraintProviderClass(constraints)));
    }

    /** The plan stays as it is. */
    public Verdict judge(S plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis = manager.analyze(plan);
        List<Finding> findings = analysis.constraintMap().values().stream().map(Judge::finding)
                .sorted(Comparator.comparing(Finding::level).thenComparing(Finding::constraint)).toList();
        HardMediumSoftLongScore score = analysis.score();
        return new Verdict(-score.hardScore(), -score.mediumScore(), -score.softScore(), findings);
    }

    private static Finding finding(ConstraintAnalysis<HardMediumSoftLongScore> analysis) {
        Level level = level(analysis.weight());
        return new Finding(analysis.constraintRef().constraintName(), level, cost(level, analysis.score()),
                analysis.matches().stream().map(match -> (Because) match.justification()).toList());
    }

    private static Level level(HardMediumSoftLongScore weight) {
        if (weight.hardScore() != 0) {
            return Level.MUST;
        }
        return weight.mediumScore() != 0 ? Level.PLACE : Level.WISH;
    }

    private static long cost(Level level, HardMediumSoftLongScore score) {
        return -switch (level) {
            case MUST -> score.hardScore();
            case PLACE -> score.mediumScore();
            case WISH -> score.softScore();
        };
    }
}
