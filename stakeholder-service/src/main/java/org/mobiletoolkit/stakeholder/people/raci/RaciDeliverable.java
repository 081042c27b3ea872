package org.mobiletoolkit.stakeholder.people.raci;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** A row of the matrix: something that an initiative is to bring forth, or an activity of the toolkit. */
@Entity
@Noun(value = "raci-deliverable", at = "/raci-deliverables")
public class RaciDeliverable extends Authored<RaciDeliverableContent> {

    private UUID initiativeId;
    private @Nullable String activityId;
    private String title;
    private @Nullable String description;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "deliverableId", insertable = false, updatable = false)
    @OrderBy("id")
    @OptimisticLock(excluded = true) // the moment of the change makes the new version
    private List<RaciAssignment> assignments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private RaciStatus status = RaciStatus.DRAFT;

    private Instant changedAt;

    protected RaciDeliverable() {}

    RaciDeliverable(Origin origin, NewRaciDeliverable said, RaciDeliverableContent content) {
        super(origin);
        this.initiativeId = said.initiativeId();
        this.activityId = said.activityId();
        describe(content, origin.at());
    }

    final void describe(RaciDeliverableContent to, Instant at) {
        title = to.title();
        description = to.description();
        changedAt = at;
    }

    void assign(List<RaciAssignment> all) {
        assignments.addAll(all);
    }

    /** Takes all assignments away. */
    void unassign() {
        assignments.clear();
    }

    Move<RaciStatus> defined() {
        return Move.beginning("define", status);
    }

    Move<RaciStatus> agree(List<RaciFinding> problems, Instant at) {
        var move = Move.on(RaciLifecycle.MACHINE, status, RaciLifecycle.AGREE);
        if (!problems.isEmpty()) {
            var first = problems.get(0);
            throw new Refusal(RaciProblem.RACI_INCOMPLETE, first.detail())
                    .rule(first.rule())
                    .offending(first.offending())
                    .with("problems", problems);
        }
        return to(move, at);
    }

    Move<RaciStatus> obey(String command, Instant at) {
        return to(Move.on(RaciLifecycle.MACHINE, status, command), at);
    }

    private Move<RaciStatus> to(Move<RaciStatus> move, Instant at) {
        status = move.to();
        changedAt = at;
        return move;
    }

    @Override
    public RaciDeliverableContent content() {
        return new RaciDeliverableContent(
                title,
                description,
                assignments.stream().map(RaciAssignment::said).toList());
    }

    @Override
    public UUID scopeId() {
        return initiativeId;
    }

    @Nullable
    String activityId() {
        return activityId;
    }

    String title() {
        return title;
    }

    @Nullable
    String description() {
        return description;
    }

    RaciStatus status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }
}
