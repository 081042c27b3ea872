package org.mobiletoolkit.stakeholder.papers.continuity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** What was taken down of an exercise of the continuity plan; only whether it counts can change. */
@Entity
@Noun(value = "continuity-exercise", at = "/continuity-exercises")
@AttributeOverride(name = "createdBy", column = @Column(name = "recorded_by"))
@AttributeOverride(name = "createdAt", column = @Column(name = "recorded_at"))
public class ContinuityExercise extends Authored<ExerciseContent> {

    @Embedded
    private ExerciseContent content;

    @Enumerated(EnumType.STRING)
    private ExerciseStatus status = ExerciseStatus.RECORDED;

    private @Nullable UUID corrects;
    private @Nullable String reason;

    protected ContinuityExercise() {}

    ContinuityExercise(Origin origin, ExerciseContent content, @Nullable UUID corrects) {
        super(origin);
        this.content = content;
        this.corrects = corrects;
    }

    /** What is written down of it in the beginning. */
    record Said(
            @JsonUnwrapped ExerciseContent content,
            @Nullable UUID corrects) {}

    Said said() {
        return new Said(content, corrects);
    }

    /** What readers of the event learn of the exercise; findings and reasons may speak of people and stay off the topic. */
    record EventDetail(String scenario, String heldOn, String outcome) {}

    Move<ExerciseStatus> recorded() {
        return Move.beginning("record", status).telling(detail());
    }

    /** From now on it does not count: it is corrected by another record, or void. */
    Move<ExerciseStatus> withdraw(String command, String why) {
        var move = Move.on(ExerciseLifecycle.MACHINE, status, command);
        status = move.to();
        reason = why;
        return move.telling(detail());
    }

    private EventDetail detail() {
        return new EventDetail(
                content.scenario().name(),
                content.heldOn().toString(),
                content.outcome().name());
    }

    HeldExercise held() {
        return new HeldExercise(id(), content.heldOn(), content.outcome());
    }

    @Override
    public ExerciseContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    ExerciseStatus status() {
        return status;
    }

    @Nullable
    UUID corrects() {
        return corrects;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
