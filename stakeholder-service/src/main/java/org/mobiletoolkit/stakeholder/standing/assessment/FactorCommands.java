package org.mobiletoolkit.stakeholder.standing.assessment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.DomainDay;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.concurrency.IfMatch;
import org.mobiletoolkit.platform.concurrency.MergePatch;
import org.mobiletoolkit.platform.identity.Caller;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.time.Uuid7;
import org.mobiletoolkit.stakeholder.course.initiative.OpenInitiatives;

/** Everything that changes success-factor assessments. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class FactorCommands {

    private static final String TYPE = "success-factor-assessment";

    private final SuccessFactorAssessments assessments;
    private final OpenInitiatives initiatives;
    private final MergePatch patches;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FactorCommands(
            SuccessFactorAssessments assessments,
            OpenInitiatives initiatives,
            MergePatch patches,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.initiatives = initiatives;
        this.patches = patches;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    public SuccessFactorAssessment begin(NewSuccessFactorAssessment said) {
        initiatives.requireOpen(said.initiativeId());
        var content = said.content();
        check(content.factors());
        var assessment = new SuccessFactorAssessment(
                Uuid7.generate(clock), said.initiativeId(), content, caller.subject(), clock.instant());
        assessments.persistAndFlush(assessment);
        journal.created(subject(assessment), content);
        journal.transitioned(subject(assessment), "begin", null, assessment.status(), null, null);
        return assessment;
    }

    SuccessFactorAssessment change(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        var assessment = requireOpen(id, ifMatch);
        if (assessment.status() != AssessmentStatus.DRAFT) {
            throw new Refusal(
                    CommonProblem.TRANSITION_NOT_ALLOWED,
                    "Only a draft is changed; this one is " + assessment.status());
        }
        var before = assessment.content();
        var after = patches.apply(before, patch);
        check(after.factors());
        assessment.write(after);
        assessments.flush();
        journal.updated(subject(assessment), before, after);
        return assessment;
    }

    SuccessFactorAssessment complete(UUID id, @Nullable String ifMatch, @Nullable LocalDate on) {
        var assessment = requireOpen(id, ifMatch);
        var from = assessment.status();
        var obstacle = assessment.obstacleTo(AssessmentLifecycle.COMPLETE);
        assessment.complete(DomainDay.happened(on, "/completedOn", clock), caller.subject());
        if (obstacle != null) {
            throw new Refusal(obstacle, "Some factors lack a score or evidence")
                    .rule(FactorFacts.FACTORS)
                    .offending(assessment.readiness().incomplete());
        }
        assessments.flush();
        journal.transitioned(subject(assessment), AssessmentLifecycle.COMPLETE, from, assessment.status(), null, null);
        return assessment;
    }

    private SuccessFactorAssessment requireOpen(UUID id, @Nullable String ifMatch) {
        var assessment = assessments.require(id);
        IfMatch.require(ifMatch, assessment.version());
        initiatives.requireOpen(assessment.initiativeId());
        return assessment;
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

    private static Subject subject(SuccessFactorAssessment assessment) {
        return new Subject(TYPE, assessment.id(), assessment.initiativeId(), assessment.version());
    }
}
