package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.problem.ProblemType;
import org.mobiletoolkit.platform.record.Authored;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Rectification;

/** How mature an organisation was in its use of digital technology, by a published scheme (handbook 6.7). */
@Entity
@Noun(value = "maturity-assessment", at = "/maturity-assessments")
public class MaturityAssessment extends Authored<MaturityContent> {

    @Embedded
    private MaturityContent content;

    /** For peers, whose benchmark is summed in the database. */
    private @Nullable BigDecimal overall;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.DRAFT;

    private @Nullable LocalDate completedOn;
    private @Nullable String signedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningCapacity signedAs;

    private @Nullable Instant signedAt;

    @Embedded
    private @Nullable Rectification rectification;

    protected MaturityAssessment() {}

    MaturityAssessment(Origin origin, MaturityContent content) {
        super(origin);
        write(content);
    }

    @Override
    protected void change(MaturityContent to) {
        write(to);
    }

    private void write(MaturityContent to) {
        content = to;
        overall = to.score().overall();
    }

    /** Signs it off as of a day. */
    Move<AssessmentStatus> complete(LocalDate on, String by, SigningCapacity as, Instant at) {
        var move = Move.on(AssessmentLifecycle.MATURITY, status, AssessmentLifecycle.COMPLETE);
        status = move.to();
        completedOn = on;
        signedBy = by;
        signedAs = as;
        signedAt = at;
        return move;
    }

    /** It was wrong from the beginning: it stays as it was and counts nowhere. */
    Move<AssessmentStatus> rectify(Rectification how) {
        var move = Move.on(AssessmentLifecycle.MATURITY, status, AssessmentLifecycle.RECTIFY);
        status = move.to();
        rectification = how;
        return move;
    }

    /** What besides its state stands against a command; null when nothing does. */
    @Nullable
    ProblemType obstacleTo(String command) {
        return command.equals(AssessmentLifecycle.COMPLETE)
                        && content.scores().stream().allMatch(score -> score.points() == null)
                ? AssessmentProblem.NOTHING_ASSESSED
                : null;
    }

    MaturityScore score() {
        return content.score();
    }

    Measured measured() {
        var score = MaturityScore.Exact.of(scheme(), content.scores());
        return new Measured(
                id(),
                content.title(),
                Objects.requireNonNull(completedOn, "only what is completed is measured"),
                content.phase() == AssessmentPhase.BASELINE,
                score.overall(),
                score.indexPct(),
                score.dimensions());
    }

    JudgedMaturity judged() {
        return new JudgedMaturity(id(), scheme(), content.phase(), status, signedAs, completedOn, content.scores());
    }

    @Override
    public MaturityContent content() {
        return content;
    }

    @Override
    public UUID scopeId() {
        return content.initiativeId();
    }

    MaturityScheme scheme() {
        return content.scheme();
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
}
