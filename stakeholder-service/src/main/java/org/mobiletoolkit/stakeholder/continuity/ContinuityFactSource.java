package org.mobiletoolkit.stakeholder.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.handbook.day.London;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;
import org.mobiletoolkit.stakeholder.document.DocumentType;
import org.mobiletoolkit.stakeholder.document.TypedDocuments;

/** Answers the facts about continuity from the plan, what the leads said of it, and its exercises. */
@ApplicationScoped
class ContinuityFactSource implements FactSource {

    private static final List<ExerciseOutcome> ALL = Arrays.asList(ExerciseOutcome.values());
    private static final List<ExerciseOutcome> PASSED =
            ALL.stream().filter(ExerciseOutcome::passed).toList();

    private final TypedDocuments documents;
    private final VersionAgreements agreements;
    private final ContinuityExercises exercises;
    private final ExerciseSettings settings;
    private final Clock clock;

    ContinuityFactSource(
            TypedDocuments documents,
            VersionAgreements agreements,
            ContinuityExercises exercises,
            ExerciseSettings settings,
            Clock clock) {
        this.documents = documents;
        this.agreements = agreements;
        this.exercises = exercises;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(ContinuityFacts.PLAN, ContinuityFacts.SCENARIOS, ContinuityFacts.EXERCISED);
    }

    @Override
    public Fact answer(String code, UUID initiativeId) {
        if (code.equals(ContinuityFacts.EXERCISED)) {
            var today = London.today(clock);
            return ContinuityFacts.exercised(
                    exercises.latest(initiativeId, ALL, today).orElse(null),
                    exercises.latest(initiativeId, PASSED, today).orElse(null),
                    today,
                    settings.maxAgeDays());
        }
        var current =
                documents.current(DocumentType.CONTINUITY_PLAN, initiativeId).orElse(null);
        return code.equals(ContinuityFacts.PLAN)
                ? ContinuityFacts.plan(current, current == null ? null : agreements.standing(current))
                : ContinuityFacts.scenarios(current);
    }
}
