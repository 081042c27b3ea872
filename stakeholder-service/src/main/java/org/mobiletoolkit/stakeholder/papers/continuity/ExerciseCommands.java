package org.mobiletoolkit.stakeholder.papers.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Takes down exercises of the continuity plan; nothing is overwritten. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ExerciseCommands {

    private final ContinuityExercises exercises;
    private final OpenInitiatives initiatives;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ExerciseCommands(
            ContinuityExercises exercises, OpenInitiatives initiatives, Journal journal, Caller caller, Clock clock) {
        this.exercises = exercises;
        this.initiatives = initiatives;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    ContinuityExercise record(NewContinuityExercise said) {
        initiatives.requireOpen(said.initiativeId());
        return takeDown(said.initiativeId(), said.held(), null);
    }

    /** Puts another record in the place of one that was wrong; both stay. */
    ContinuityExercise correct(UUID id, @Nullable String ifMatch, ExerciseCorrection said) {
        var wrong = withdraw(id, ifMatch, ExerciseLifecycle.CORRECT, said.reason());
        return takeDown(wrong.initiativeId(), said.held(), wrong.id());
    }

    ContinuityExercise makeVoid(UUID id, @Nullable String ifMatch, String reason) {
        return withdraw(id, ifMatch, ExerciseLifecycle.VOID_IT, reason);
    }

    private ContinuityExercise takeDown(UUID initiativeId, ExerciseRecord held, @Nullable UUID corrects) {
        DomainDay.happened(held.heldOn(), "/heldOn", clock);
        var faults = held.faults();
        if (!faults.isEmpty()) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "The record contradicts itself").errors(faults);
        }
        var exercise = new ContinuityExercise(
                Uuid7.generate(clock), initiativeId, held, corrects, caller.subject(), clock.instant());
        exercises.persistAndFlush(exercise);
        journal.created(subject(exercise), ContinuityExerciseView.of(exercise, List.of()));
        transitioned(exercise, "record", null);
        return exercise;
    }

    private ContinuityExercise withdraw(UUID id, @Nullable String ifMatch, String command, String reason) {
        var exercise = exercises.require(id);
        IfMatch.require(ifMatch, exercise.version());
        initiatives.requireOpen(exercise.initiativeId());
        var from = exercise.status();
        exercise.withdraw(command, reason);
        exercises.flush();
        transitioned(exercise, command, from);
        return exercise;
    }

    /** Findings and reasons may speak of people: they stay on the record and off the topic. */
    private void transitioned(ContinuityExercise exercise, String command, @Nullable ExerciseStatus from) {
        journal.transitioned(
                subject(exercise),
                command,
                from,
                exercise.status(),
                null,
                new ExerciseDetail(
                        exercise.scenario().name(),
                        exercise.heldOn().toString(),
                        exercise.outcome().name()));
    }

    /** What readers of the event learn of the exercise. */
    record ExerciseDetail(String scenario, String heldOn, String outcome) {}

    private static Subject subject(ContinuityExercise exercise) {
        return new Subject("continuity-exercise", exercise.id(), exercise.initiativeId(), exercise.version());
    }
}
