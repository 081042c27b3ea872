package org.mobiletoolkit.stakeholder.standing.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Rectification;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes maturity assessments. Each method is one transaction. */
@ApplicationScoped
@Transactional
class MaturityCommands {

    private final MaturityAssessments assessments;
    private final Caller caller;
    private final Desk desk;

    MaturityCommands(MaturityAssessments assessments, Caller caller, Desk desk) {
        this.assessments = assessments;
        this.caller = caller;
        this.desk = desk;
    }

    MaturityAssessment begin(MaturityContent said) {
        var origin = desk.begin(said.initiativeId());
        MaturityRule.check(said);
        var assessment = new MaturityAssessment(origin, said);
        return desk.made(assessment, Move.beginning("begin", assessment.status()));
    }

    MaturityAssessment change(UUID id, Seen seen, Patch<MaturityContent> patch) {
        var assessment = desk.open(assessments, id, seen);
        assessment.status().requireDraft();
        var content = desk.patched(assessment, patch);
        MaturityRule.check(content);
        return desk.changed(assessment, content);
    }

    /** Completes it by the signature of somebody who may sign (handbook 2.3, VIS1.MATURITY). */
    MaturityAssessment complete(UUID id, Seen seen, @Nullable LocalDate on) {
        var assessment = desk.open(assessments, id, seen);
        var capacity = SigningCapacity.of(caller, assessment.scopeId())
                .orElseThrow(() -> new Refusal(CommonProblem.FORBIDDEN, "Only the SRO, CIO or CCIO signs it off"));
        var obstacle = assessment.obstacleTo(AssessmentLifecycle.COMPLETE);
        var day = DomainDay.happened(on, "/completedOn", desk.clock());
        var move =
                assessment.complete(day, desk.caller(), capacity, desk.clock().instant());
        if (obstacle != null) {
            throw new Refusal(obstacle, "No domain has a score");
        }
        return desk.decided(assessment, "SIGNED_AS_" + capacity, move);
    }

    /** It was completed wrongly: it stays as it was, and what counted before it counts again. */
    MaturityAssessment rectify(UUID id, Seen seen, String reason) {
        var assessment = desk.open(assessments, id, seen);
        var move = assessment.rectify(new Rectification(desk.clock().instant(), desk.caller(), reason, null));
        return desk.decided(assessment, "RECTIFIED", reason, move);
    }
}
