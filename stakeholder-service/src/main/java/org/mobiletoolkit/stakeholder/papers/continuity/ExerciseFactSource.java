package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.platform.fact.Facts;

/** Answers whether the continuity plan was exercised lately. */
@ApplicationScoped
class ExerciseFactSource implements FactSource {

    private static final List<ExerciseOutcome> ALL = Arrays.asList(ExerciseOutcome.values());
    private static final List<ExerciseOutcome> PASSED =
            ALL.stream().filter(ExerciseOutcome::passed).toList();

    private final ContinuityExercises exercises;
    private final ExerciseSettings settings;
    private final Clock clock;

    ExerciseFactSource(ContinuityExercises exercises, ExerciseSettings settings, Clock clock) {
        this.exercises = exercises;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Facts<?> facts() {
        return Facts.over(this::exercised).of("continuity-exercise").answering(ContinuityFacts.EXERCISED, fact -> fact);
    }

    private Fact exercised(UUID initiativeId) {
        var today = London.today(clock);
        return ContinuityFacts.exercised(
                exercises.latest(initiativeId, ALL, today).orElse(null),
                exercises.latest(initiativeId, PASSED, today).orElse(null),
                today,
                settings.maxAgeDays());
    }
}
