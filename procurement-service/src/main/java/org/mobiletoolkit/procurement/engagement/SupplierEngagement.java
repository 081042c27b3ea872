package org.mobiletoolkit.procurement.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;

/** One dealing with a supplier about an initiative: planned, then held with an outcome that stays as recorded. */
@Entity
@Noun(value = "supplier-engagement", at = "/supplier-engagements")
public class SupplierEngagement extends Authored<SupplierEngagementContent> {

    @Embedded
    private SupplierEngagementContent content;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status = EngagementStatus.PLANNED;

    @Embedded
    private @Nullable EngagementOutcome held;

    private @Nullable UUID supersedesId;

    private @Nullable UUID supersededById;

    /** The day held, or else planned; the database computes it, for lists in the order of the calendar. */
    @Column(insertable = false, updatable = false)
    private LocalDate takingPlaceOn;

    protected SupplierEngagement() {}

    SupplierEngagement(Origin origin, SupplierEngagementContent content) {
        super(origin);
        this.content = content;
    }

    Move<EngagementStatus> begun() {
        var command = status == EngagementStatus.PLANNED ? EngagementLifecycle.PLAN : EngagementLifecycle.RECORD;
        return Move.beginning(command, status).telling(SupplierEngagementTransition.of(this));
    }

    @Override
    protected void change(SupplierEngagementContent to) {
        if (status != EngagementStatus.PLANNED) {
            throw new Refusal(
                    EngagementProblem.ENGAGEMENT_IS_HISTORY,
                    "The engagement is " + status + "; only a planned one can be changed.");
        }
        if (to.plannedFor() == null) {
            throw new Refusal(CommonProblem.VALIDATION_FAILED, "A planned engagement needs a day.")
                    .at("/plannedFor", "not-null", "Say when it shall take place.");
        }
        content = to;
    }

    Move<EngagementStatus> record(HeldEngagement what, String by, Instant at) {
        var move = Move.on(EngagementLifecycle.STATES, status, EngagementLifecycle.RECORD);
        tookPlace(what, by, at);
        return move.telling(SupplierEngagementTransition.of(this));
    }

    Move<EngagementStatus> cancel() {
        return to(Move.on(EngagementLifecycle.STATES, status, EngagementLifecycle.CANCEL));
    }

    /** The engagement as it should have been recorded, in the place of this one. */
    SupplierEngagement correctedAs(Origin origin, EngagementCorrection said) {
        var successor = new SupplierEngagement(origin, content.attendedBy(said.kind(), List.of()));
        successor.supersedesId = id();
        successor.tookPlace(said.held(), origin.by(), origin.at());
        return successor;
    }

    Move<EngagementStatus> supersededBy(SupplierEngagement successor) {
        supersededById = successor.id();
        return to(Move.on(EngagementLifecycle.STATES, status, EngagementLifecycle.CORRECT));
    }

    /** It took place before anybody recorded it, or as it was planned. */
    final void tookPlace(HeldEngagement what, String by, Instant at) {
        status = EngagementStatus.HELD;
        content = content.attendedBy(content.kind(), what.participants());
        held = EngagementOutcome.of(what, by, at);
    }

    private Move<EngagementStatus> to(Move<EngagementStatus> move) {
        status = move.to();
        return move.telling(SupplierEngagementTransition.of(this));
    }

    @Override
    public SupplierEngagementContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    UUID supplierId() {
        return content.supplierId();
    }

    EngagementStatus status() {
        return status;
    }

    @Nullable
    EngagementOutcome held() {
        return held;
    }

    @Nullable
    UUID supersedesId() {
        return supersedesId;
    }

    @Nullable
    UUID supersededById() {
        return supersededById;
    }
}
