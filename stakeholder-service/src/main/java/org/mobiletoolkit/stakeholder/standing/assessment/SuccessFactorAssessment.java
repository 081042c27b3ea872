package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;

/** How far the ten success factors of the toolkit were in place (handbook 6.7). */
@Entity
public class SuccessFactorAssessment {

    @Id
    private UUID id;

    @TenantId
    private String organisation;

    private UUID initiativeId;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FactorScore> factors;

    private @Nullable BigDecimal target;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.DRAFT;

    private @Nullable LocalDate completedOn;
    private @Nullable String completedBy;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected SuccessFactorAssessment() {}

    SuccessFactorAssessment(UUID id, UUID initiativeId, FactorContent content, String createdBy, Instant createdAt) {
        this.id = id;
        this.initiativeId = initiativeId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        write(content);
    }

    final void write(FactorContent content) {
        title = content.title();
        factors = List.copyOf(content.factors());
        target = content.target();
    }

    void complete(LocalDate on, String by) {
        status = AssessmentLifecycle.FACTORS.next(status, AssessmentLifecycle.COMPLETE);
        completedOn = on;
        completedBy = by;
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        return command.equals(AssessmentLifecycle.COMPLETE)
                        && !readiness().incomplete().isEmpty()
                ? AssessmentProblem.FACTORS_INCOMPLETE
                : null;
    }

    Readiness readiness() {
        return Readiness.of(factors, target);
    }

    FactorContent content() {
        return new FactorContent(title, factors, target);
    }

    Measured measured() {
        var readiness = readiness();
        return new Measured(
                id,
                title,
                Objects.requireNonNull(completedOn, "only what is completed is measured"),
                true,
                readiness.mean(),
                readiness.indexPct(),
                factors.stream()
                        .filter(factor -> factor.score() != null)
                        .collect(Collectors.toMap(
                                FactorScore::factorId,
                                factor -> BigDecimal.valueOf(Objects.requireNonNull(factor.score())),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    JudgedFactors judged() {
        return new JudgedFactors(id, status, factors);
    }

    public UUID id() {
        return id;
    }

    UUID initiativeId() {
        return initiativeId;
    }

    AssessmentStatus status() {
        return status;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    String completedBy() {
        return completedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
