package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Rectification;

/** How far the ten success factors of the toolkit were in place (handbook 6.7). */
@Entity
@Noun(value = "success-factor-assessment", at = "/success-factor-assessments")
public class SuccessFactorAssessment extends Authored<FactorContent> {

    @Embedded
    private FactorContent content;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.DRAFT;

    private @Nullable LocalDate completedOn;
    private @Nullable String completedBy;

    @Embedded
    private @Nullable Rectification rectification;

    protected SuccessFactorAssessment() {}

    SuccessFactorAssessment(Origin origin, FactorContent content) {
        super(origin);
        this.content = content;
    }

    @Override
    protected void change(FactorContent to) {
        content = to;
    }

    Move<AssessmentStatus> complete(LocalDate on, String by) {
        var move = Move.on(AssessmentLifecycle.FACTORS, status, AssessmentLifecycle.COMPLETE);
        status = move.to();
        completedOn = on;
        completedBy = by;
        return move;
    }

    /** It was wrong from the beginning: it stays as it was and counts nowhere. */
    Move<AssessmentStatus> rectify(Rectification how) {
        var move = Move.on(AssessmentLifecycle.FACTORS, status, AssessmentLifecycle.RECTIFY);
        status = move.to();
        rectification = how;
        return move;
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
        return Readiness.of(content.factors(), content.target());
    }

    Measured measured() {
        var readiness = readiness();
        return new Measured(
                id(),
                content.title(),
                Objects.requireNonNull(completedOn, "only what is completed is measured"),
                true,
                readiness.mean(),
                readiness.indexPct(),
                content.factors().stream()
                        .filter(factor -> factor.score() != null)
                        .collect(Collectors.toMap(
                                FactorScore::factorId,
                                factor -> BigDecimal.valueOf(Objects.requireNonNull(factor.score())),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    JudgedFactors judged() {
        return new JudgedFactors(id(), status, content.factors());
    }

    @Override
    public FactorContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    @Nullable
    Rectification rectification() {
        return rectification;
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
}
