package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Rectification;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes success-factor assessments. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class FactorCommands {

    private final SuccessFactorAssessments assessments;
    private final Desk desk;

    FactorCommands(SuccessFactorAssessments assessments, Desk desk) {
        this.assessments = assessments;
        this.desk = desk;
    }

    public SuccessFactorAssessment begin(FactorContent said) {
        var origin = desk.begin(said.initiativeId());
        check(said.factors());
        var assessment = new SuccessFactorAssessment(origin, said);
        return desk.made(assessment, Move.beginning("begin", assessment.status()));
    }

    SuccessFactorAssessment change(UUID id, Seen seen, Patch<FactorContent> patch) {
        var assessment = desk.open(assessments, id, seen);
        assessment.status().requireDraft();
        var content = desk.patched(assessment, patch);
        check(content.factors());
        return desk.changed(assessment, content);
    }

    SuccessFactorAssessment complete(UUID id, Seen seen, @Nullable LocalDate on) {
        var assessment = desk.open(assessments, id, seen);
        var obstacle = assessment.obstacleTo(AssessmentLifecycle.COMPLETE);
        var move = assessment.complete(DomainDay.happened(on, "/completedOn", desk.clock()), desk.caller());
        if (obstacle != null) {
            throw new Refusal(obstacle, "Some factors lack a score or evidence")
                    .rule(FactorFacts.FACTORS)
                    .offending(assessment.readiness().incomplete());
        }
        return desk.moved(assessment, move);
    }

    /** It was completed wrongly: it stays as it was, and what counted before it counts again. */
    SuccessFactorAssessment rectify(UUID id, Seen seen, String reason) {
        var assessment = desk.open(assessments, id, seen);
        var move = assessment.rectify(new Rectification(desk.clock().instant(), desk.caller(), reason, null));
        return desk.decided(assessment, "RECTIFIED", reason, move);
    }

    private static void check(List<FactorScore> factors) {
        var refusal = new Refusal(CommonProblem.VALIDATION_FAILED, "The factors do not fit the toolkit");
        var seen = new HashSet<String>();
        var wrong = false;
        for (var i = 0; i < factors.size(); i++) {
            var id = factors.get(i).factorId();
            if (SuccessFactor.of(id).isEmpty()) {
                refusal.at("/factors/" + i + "/factorId", "unknown-factor", "Must be one of the toolkit's ten factors");
                wrong = true;
            } else if (!seen.add(id)) {
                refusal.at("/factors/" + i + "/factorId", "twice", "Must be scored only once");
                wrong = true;
            }
        }
        if (wrong) {
            throw refusal;
        }
    }
}
