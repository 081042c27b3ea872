package org.mobiletoolkit.stakeholder.standing.opportunity;

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

/** Something that mobile working could make better. */
@Entity
@Noun(value = "opportunity", at = "/opportunities")
public class Opportunity extends Authored<OpportunityContent> {

    @Embedded
    private OpportunityContent content;

    private @Nullable Integer priorityRank;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status = OpportunityStatus.IDENTIFIED;

    private @Nullable String rejectionReason;

    protected Opportunity() {}

    Opportunity(Origin origin, OpportunityContent content) {
        super(origin);
        this.content = content;
    }

    /** What readers of a transition need to know besides. */
    record RankDetail(@Nullable Integer priorityRank) {}

    Move<OpportunityStatus> identified() {
        return Move.beginning("identify", status).telling(new RankDetail(priorityRank));
    }

    @Override
    protected void change(OpportunityContent to) {
        content = to;
    }

    Move<OpportunityStatus> rank(int rank) {
        return to(OpportunityLifecycle.RANK, rank, null);
    }

    Move<OpportunityStatus> reject(String reason) {
        return to(OpportunityLifecycle.REJECT, null, reason).because(reason);
    }

    Move<OpportunityStatus> reconsider() {
        return to(OpportunityLifecycle.RECONSIDER, priorityRank, null);
    }

    private Move<OpportunityStatus> to(String command, @Nullable Integer rank, @Nullable String rejection) {
        var move = Move.on(OpportunityLifecycle.MACHINE, status, command);
        status = move.to();
        priorityRank = rank;
        rejectionReason = rejection;
        return move.telling(new RankDetail(rank));
    }

    RankedOpportunity ranked() {
        return new RankedOpportunity(id(), status, priorityRank);
    }

    @Override
    public OpportunityContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    @Nullable
    Integer priorityRank() {
        return priorityRank;
    }

    OpportunityStatus status() {
        return status;
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }
}
