package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** An entry of a hold's roadmap while it is worked on: interim solution, pilot, missing evidence (toolkit tip 1 of the vision). */
@Entity
@Table(name = "roadmap_entry")
@Noun(value = "roadmap-entry", at = "/roadmap-entries")
public class RoadmapTask extends Recorded<RoadmapTaskContent> {

    private UUID initiativeId;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private RoadmapEntry.Kind kind;

    private String description;

    @Embedded
    private RoadmapTaskContent content;

    @Enumerated(EnumType.STRING)
    private RoadmapStatus status = RoadmapStatus.PLANNED;

    private @Nullable LocalDate endedOn;
    private @Nullable String outcome;

    protected RoadmapTask() {}

    RoadmapTask(Origin origin, UUID initiativeId, Hold hold, RoadmapEntry entry) {
        super(origin);
        this.initiativeId = initiativeId;
        this.decisionId = hold.decisionId();
        this.gate = hold.gate();
        this.kind = entry.kind();
        this.description = entry.description();
        this.content = new RoadmapTaskContent(entry.owner(), entry.dueOn());
    }

    @Override
    protected void requireChangeable() {
        if (!status.open()) {
            throw new Refusal(CommonProblem.TRANSITION_NOT_ALLOWED, "The entry is " + status);
        }
    }

    @Override
    protected void change(RoadmapTaskContent to) {
        content = to;
    }

    Move<RoadmapStatus> start() {
        return to(RoadmapLifecycle.START);
    }

    Move<RoadmapStatus> end(String command, LocalDate on, @Nullable String what) {
        var move = to(command);
        endedOn = on;
        outcome = what;
        return move;
    }

    private Move<RoadmapStatus> to(String command) {
        var move = Move.on(RoadmapLifecycle.MACHINE, status, command);
        status = move.to();
        return move;
    }

    @Override
    public RoadmapTaskContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    UUID decisionId() {
        return decisionId;
    }

    Gate gate() {
        return gate;
    }

    RoadmapEntry.Kind kind() {
        return kind;
    }

    String description() {
        return description;
    }

    RoadmapStatus status() {
        return status;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String outcome() {
        return outcome;
    }
}
