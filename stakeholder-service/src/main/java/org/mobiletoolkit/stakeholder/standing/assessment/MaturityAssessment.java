package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/** How mature an organisation was in its use of digital technology, by a published scheme (handbook 6.7). */
@Entity
public class MaturityAssessment {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private MaturityScheme scheme;

    @Enumerated(EnumType.STRING)
    private AssessmentPhase phase;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DomainScore> scores;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DimensionTarget> targets;

    private @Nullable BigDecimal target;
    private @Nullable BigDecimal overall;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.DRAFT;

    private @Nullable LocalDate completedOn;
    private @Nullable String signedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningCapacity signedAs;

    private @Nullable Instant signedAt;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected MaturityAssessment() {}

    MaturityAssessment(
            UUID id,
            UUID initiativeId,
            MaturityScheme scheme,
            MaturityContent content,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.scheme = scheme;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        write(content);
    }

    final void write(MaturityContent content) {
        title = content.title();
        phase = content.phase();
        scores = List.copyOf(content.scores());
        target = content.target();
        targets = List.copyOf(content.targets());
        overall = score().overall();
    }

    /** Signs it off as of a day. */
    void complete(LocalDate on, String by, SigningCapacity as, Instant at) {
        status = AssessmentLifecycle.MATURITY.next(status, AssessmentLifecycle.COMPLETE);
        completedOn = on;
        signedBy = by;
        signedAs = as;
        signedAt = at;
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        return command.equals(AssessmentLifecycle.COMPLETE) && scores.stream().allMatch(score -> score.points() == null)
                ? AssessmentProblem.NOTHING_ASSESSED
                : null;
    }

    MaturityScore score() {
        return MaturityScore.of(scheme, scores, target, targets);
    }

    MaturityContent content() {
        return new MaturityContent(title, phase, scores, target, targets);
    }

    Measured measured() {
        var score = score();
        return new Measured(
                id,
                title,
                Objects.requireNonNull(completedOn, "only what is completed is measured"),
                phase == AssessmentPhase.BASELINE,
                score.overall(),
                score.indexPct(),
                score.dimensions());
    }

    JudgedMaturity judged() {
        return new JudgedMaturity(id, scheme, phase, status, signedAs, completedOn, scores);
    }

    UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    MaturityScheme scheme() {
        return scheme;
    }

    AssessmentStatus status() {
        return status;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }

    @Nullable
    String signedBy() {
        return signedBy;
    }

    @Nullable
    SigningCapacity signedAs() {
        return signedAs;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
