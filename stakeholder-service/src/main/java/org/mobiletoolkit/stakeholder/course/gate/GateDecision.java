package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.course.initiative.Gate;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapEntry;

/** What a board decided at a gate, once and for all: another decision stands beside it. */
@Entity
@Immutable
public class GateDecision {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private UUID reviewId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private GateVerdict verdict;

    private UUID meetingId;
    private String decidedBy;
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RoadmapEntry> roadmap;

    private @Nullable LocalDate returnOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> conditions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Waiver> waivers;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, CheckpointStatus> checkpoints;

    private UUID packId;
    private String packSha256;

    protected GateDecision() {}

    GateDecision(Ruling ruling, EvidencePack pack) {
        this.id = ruling.id();
        this.initiativeId = ruling.review().scopeId();
        this.reviewId = ruling.review().id();
        this.number = ruling.number();
        this.gate = ruling.review().gate();
        this.verdict = ruling.body().decision();
        this.meetingId = ruling.meeting().id();
        this.decidedBy = ruling.decidedBy();
        this.decidedAt = ruling.decidedAt();
        this.reasons = ruling.body().reasonsGiven();
        this.roadmap = ruling.roadmap();
        this.returnOn = ruling.body().returnOn();
        this.conditions = ruling.body().conditionsGiven();
        this.waivers = ruling.body().waiversGiven();
        this.checkpoints = new TreeMap<>();
        ruling.evidence().checkpoints().forEach(checkpoint -> checkpoints.put(checkpoint.id(), checkpoint.status()));
        this.packId = pack.id();
        this.packSha256 = pack.sha256();
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    int number() {
        return number;
    }

    Gate gate() {
        return gate;
    }

    GateVerdict verdict() {
        return verdict;
    }

    UUID meetingId() {
        return meetingId;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<String> reasons() {
        return reasons;
    }

    /** All reasons in one sentence; null when none was given. */
    @Nullable
    String reason() {
        return reasons.isEmpty() ? null : String.join("; ", reasons);
    }

    List<RoadmapEntry> roadmap() {
        return roadmap;
    }

    @Nullable
    LocalDate returnOn() {
        return returnOn;
    }

    List<String> conditions() {
        return conditions;
    }

    List<Waiver> waivers() {
        return waivers;
    }

    /** What each checkpoint of the step was when the decision was taken, by id. */
    Map<String, CheckpointStatus> checkpoints() {
        return checkpoints;
    }

    UUID packId() {
        return packId;
    }

    String packSha256() {
        return packSha256;
    }
}
