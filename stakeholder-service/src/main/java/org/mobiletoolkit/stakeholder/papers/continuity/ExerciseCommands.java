package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Seen;

/** Takes down exercises of the continuity plan; nothing is overwritten. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ExerciseCommands {

    private final ContinuityExercises exercises;
    private final Desk desk;

    ExerciseCommands(ContinuityExercises exercises, Desk desk) {
        this.exercises = exercises;
        this.desk = desk;
    }

    ContinuityExercise record(ExerciseContent said) {
        return takeDown(said, null);
    }

    /** Puts another record in the place of one that was wrong; both stay. */
    ContinuityExercise correct(UUID id, Seen seen, ExerciseCorrection said) {
        var wrong = withdraw(id, seen, ExerciseLifecycle.CORRECT, said.reason());
        return takeDown(said.content(wrong.scopeId()), wrong.id());
    }

    ContinuityExercise makeVoid(UUID id, Seen seen, String reason) {
        return withdraw(id, seen, ExerciseLifecycle.VOID_IT, reason);
    }

    private ContinuityExercise takeDown(ExerciseContent said, @Nullable UUID corrects) {
        var origin = desk.begin(said.initiativeId());
        DomainDay.happened(said.heldOn(), "/heldOn", desk.clock());
        var faults = said.faults();
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The record contradicts itself").errors(faults);
        }
        var exercise = new ContinuityExercise(origin, said, corrects);
        return desk.made(exercise, exercise.said(), exercise.recorded());
    }

    private ContinuityExercise withdraw(UUID id, Seen seen, String command, String reason) {
        var exercise = desk.open(exercises, id, seen);
        return desk.moved(exercise, exercise.withdraw(command, reason));
    }
}
